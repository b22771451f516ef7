using System.Collections.Immutable;
using Confrere.Engine.Images;
using Confrere.Engine.Markdown;
using Confrere.Engine.Time;

namespace Confrere.Engine;

/// <summary>A text as the author wrote it, read once: what it says, where each word of it stands, and what is wrong with its form.</summary>
public sealed record Post
{
    /// <summary>Its file, decoded.</summary>
    public required SourceText Source { get; init; }

    /// <summary>What the author says about it.</summary>
    public required FrontMatter.FrontMatter FrontMatter { get; init; }

    /// <summary>What sort of text it is.</summary>
    public required Kind Kind { get; init; }

    /// <summary>Its address below the root, from the file name alone: <c>anecdotes/garde</c>, without extension; empty for the home page.</summary>
    public required string Address { get; init; }

    /// <summary>Its title: as written, else from the file name.</summary>
    public required string Title { get; init; }

    /// <summary>Where the Markdown begins in <see cref="Source"/>.</summary>
    public required int BodyStart { get; init; }

    /// <summary>All that is or could be published or committed of it, as text with positions.</summary>
    public required Prose Prose { get; init; }

    /// <summary>Its links and images.</summary>
    public ImmutableArray<Link> Links { get; init; } = [];

    /// <summary>The files of the blog that it shows or links to, no texts, each once, in order.</summary>
    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    /// <summary>Those of them that are images.</summary>
    public IEnumerable<Attachment> Images => Attachments.Where(file => file.IsImage);

    /// <summary>Its headings, in order.</summary>
    public ImmutableArray<Heading> Headings { get; init; } = [];

    /// <summary>Everything in it that a link can point to: ids of headings, footnotes and raw HTML.</summary>
    public ImmutableHashSet<string> Anchors { get; init; } = [];

    /// <summary>Its paragraphs and list items as plain text, for excerpts: no footnotes, tables, code or captions.</summary>
    public ImmutableArray<Paragraph> Paragraphs { get; init; } = [];

    /// <summary>The author's own cut: how many of <see cref="Paragraphs"/> stand before <c>&lt;!-- more --&gt;</c>; null without one.</summary>
    public int? ParagraphsBeforeMore { get; init; }

    /// <summary>How many words it has.</summary>
    public int Words { get; init; }

    /// <summary>Whether a patient stands in it: by its kind, or because one was found.</summary>
    public bool TellsOfAPatient { get => field || Kind.TellsOfAPatient(); init; }

    /// <summary>Whether it wants to be published now.</summary>
    public Standing Standing { get; init; }

    /// <summary>The date that readers see; null on pages.</summary>
    public PublicDate? Date { get; init; }

    /// <summary>The last change that readers see; null if there is none.</summary>
    public PublicDate? Updated { get; init; }

    /// <summary>When its medical content was last reviewed, for readers; null if it was not.</summary>
    public PublicDate? Reviewed { get; init; }

    /// <summary>What was put right since it came out, the latest first, with dates no finer than the post's own.</summary>
    public ImmutableArray<PublicCorrection> Corrections { get; init; } = [];

    /// <summary>What is wrong with its form.</summary>
    public ImmutableArray<Finding> Faults { get; init; } = [];

    /// <summary>The language it is written in.</summary>
    public required Language Language { get; init; }

    /// <summary>Its file, relative to the site.</summary>
    public string Path => Source.Path;

    /// <summary>The Markdown itself.</summary>
    public string Body => Source.Text[BodyStart..];
}
