using System.Buffers;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A link to a message on a social network: its number holds the very second in which the message was sent.</summary>
public sealed class LienDate : IRule
{
    private static readonly SearchValues<string> Hosts = SearchValues.Create(["://", "twitter.com/", "x.com/", "bsky.app/", "discord.com/", "instagram.com/", "tiktok.com/", "linkedin.com/", "threads.net/", "threads.com/", "urn:li:"], StringComparison.Ordinal);

    /// <inheritdoc />
    public string Name => "lien-date";

    /// <inheritdoc />
    public string Alias => "dated-link";

    /// <inheritdoc />
    public Topic Topic => Topic.Date;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.WithReason;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(context);
        var prose = reading.Post.Prose;
        var text = reading.Text;
        var end = context.Today.PlusDays(2).AtMidnight().InUtc().ToInstant();
        // Addresses are rare in a text: a leap to each.
        for (var at = 0; at < text.Length && text.AsSpan(at).IndexOf('/') is var next and >= 0;)
        {
            var slash = at + next;
            var (from, to) = Bounds(text, slash);
            at = Math.Max(to, slash + 1);
            var address = text.AsSpan(from, to - from);
            if (address.Length < 20 || address.IndexOfAny(Hosts) < 0 || PostTime.Of(address, out var first, out var length) is not { } sent || sent > end)
                continue;
            if (reading.Post.Kind.TellsOfAPatient() || SpeaksAround(reading, prose.PassageAt(from).Field == Field.Target, from))
                yield return new Hit(from + first, length, Severity.Blocking);
        }
    }

    // The target of a link is a passage of its own: the text tells whom it is about.
    private static bool SpeaksAround(Reading reading, bool isTarget, int index)
    {
        if (!isTarget)
            return reading.IsAboutPatient(index);
        foreach (var passage in reading.Post.Prose.Passages)
        {
            if (passage.Field == Field.Text && reading.IsAboutPatient(passage.Start))
                return true;
        }
        return false;
    }

    private static (int From, int To) Bounds(string text, int at)
    {
        var (from, to) = (at, at);
        while (from > 0 && !IsEdge(text[from - 1]))
            from--;
        while (to < text.Length && !IsEdge(text[to]))
            to++;
        return (from, to);
    }

    private static bool IsEdge(char character) => character is ' ' or '\n' or '<' or '>' or '(' or ')' or '"' or '«' or '»';
}
