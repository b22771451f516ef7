using System.Collections.Immutable;
using Confrere.Engine;

namespace Confrere.Corpora;

/// <summary>A text of the corpus without its marks, and where they stood.</summary>
/// <param name="Id">Its name, unique in the corpus.</param>
/// <param name="Half">The half it belongs to: <c>seen</c> and <c>unseen</c> by the rules' writers, else the name of its file.</param>
/// <param name="Kind">What sort of text it is.</param>
/// <param name="Text">The Markdown.</param>
/// <param name="Marks">What is to be found, in order.</param>
internal sealed record LabelledText(string Id, string Half, Kind Kind, string Text, ImmutableArray<Mark> Marks)
{
    /// <summary>Whether nobody read it for what is to be found: its findings are neither right nor wrong.</summary>
    public bool IsUnlabelled { get; init; }

    /// <summary>Whether something in it is to be found.</summary>
    public bool HasEntities => Marks.Any(mark => !mark.IsDebatable);

    /// <summary>How many words it has, front matter included.</summary>
    public int Words => Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}
