namespace Confrere.Site.Excerpts;

/// <summary>Sentences that stay together in a thread, and how they are joined to what stands before them.</summary>
/// <param name="Text">The sentences.</param>
/// <param name="Joint">What a cut before them would part.</param>
/// <param name="Separator">What stands between this passage and the one before it inside a part.</param>
/// <param name="Label">The heading or the list's label without which they could say the contrary; empty if none.</param>
internal sealed record ThreadPassage(string Text, Joint Joint, string Separator, string Label = "");

/// <summary>What a cut between two passages would part, the best place first.</summary>
internal enum Joint
{
    /// <summary>Two paragraphs.</summary>
    Paragraph,

    /// <summary>Two sentences of a paragraph.</summary>
    Sentence,

    /// <summary>A label, such as a heading, and what it is about: parted only where nothing else can be.</summary>
    Label,
}
