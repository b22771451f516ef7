using Confrere.Checklist.Context;

namespace Confrere.Checklist.Rules;

/// <summary>A word of the author's private list: her name, her hospital, her colleagues, her town.</summary>
public sealed class MotPrive : IRule
{
    /// <summary>The rule's name, for who must treat its findings with more discretion than others.</summary>
    public const string Id = "mot-prive";

    /// <inheritdoc />
    public string Name => Id;

    /// <inheritdoc />
    public string Alias => "private-word";

    /// <inheritdoc />
    public Engine.Topic Topic => Engine.Topic.Author;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.Never;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(context);
        foreach (var (start, length) in context.PrivateWords.Find(reading.Text))
            yield return new Hit(start, length);
    }
}
