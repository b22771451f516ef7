using System.Collections.Immutable;
using Confrere.Engine.Attesting;
using Confrere.Engine.Data;
using Confrere.Engine.Specialties;
using Confrere.Engine.Time;

namespace Confrere.Engine.FrontMatter;

/// <summary>What the author says about a text: its title, date, specialties and the rest, each value with its place.</summary>
public sealed record FrontMatter
{
    /// <summary>The title; from the file name if not given.</summary>
    public Located<string>? Title { get; init; }

    /// <summary>Why no patient is in the text, although it may look so; null if not said.</summary>
    public Located<string>? NoPatient { get; init; }

    /// <summary>A summary in a sentence or two.</summary>
    public Located<string>? Description { get; init; }

    /// <summary>The author's own excerpt.</summary>
    public Located<string>? Tweet { get; init; }

    /// <summary>The author, where it is not the blog's.</summary>
    public Located<string>? Author { get; init; }

    /// <summary>The date of publication, as written; scheduling goes by it.</summary>
    public Located<WrittenDate>? Published { get; init; }

    /// <summary>The date of the last change that readers should know of.</summary>
    public Located<WrittenDate>? Updated { get; init; }

    /// <summary>When the medical content was last reviewed.</summary>
    public Located<WrittenDate>? Reviewed { get; init; }

    /// <summary>The kind, where the folder does not decide it.</summary>
    public Located<Kind>? Kind { get; init; }

    /// <summary>The specialties, resolved.</summary>
    public ImmutableArray<Located<Specialty>> Specialties { get; init; } = [];

    /// <summary>The tags, as written.</summary>
    public ImmutableArray<Located<string>> Tags { get; init; } = [];

    /// <summary>Whom it is written for.</summary>
    public Audience Audience { get; init; }

    /// <summary>Whether it is a draft.</summary>
    public bool Draft { get; init; }

    /// <summary>Whether it is left out, or kept in although its date is in the future; null if not said.</summary>
    public bool? Excluded { get; init; }

    /// <summary>Whether it is shown first (« coup de cœur »).</summary>
    public bool Featured { get; init; }

    /// <summary>The series it belongs to.</summary>
    public Located<string>? Series { get; init; }

    /// <summary>An image for the post as a whole.</summary>
    public Located<string>? Image { get; init; }

    /// <summary>What that image shows, in words.</summary>
    public Located<string>? ImageAlt { get; init; }

    /// <summary>Old addresses that lead here.</summary>
    public ImmutableArray<Located<string>> RedirectFrom { get; init; } = [];

    /// <summary>The language of the text, where it is not the blog's.</summary>
    public Language? Language { get; init; }

    /// <summary>The same text in another language, as a link would name it.</summary>
    public ImmutableArray<Located<string>> Translations { get; init; } = [];

    /// <summary>Received idea: what is true, in a sentence.</summary>
    public Located<string>? Fact { get; init; }

    /// <summary>Received idea: what is believed, in a sentence.</summary>
    public Located<string>? Myth { get; init; }

    /// <summary>Received idea: why it misleads.</summary>
    public Located<string>? Why { get; init; }

    /// <summary>Received idea: what it is worth.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Received idea: what it rests on.</summary>
    public ImmutableArray<Citation> Sources { get; init; } = [];

    /// <summary>Question: open or resolved.</summary>
    public QuestionStatus Status { get; init; }

    /// <summary>Question: the same in two sentences for everybody.</summary>
    public Located<string>? Plain { get; init; }

    /// <summary>Names that the author declares invented: the rules about names take them for such.</summary>
    public ImmutableArray<Located<string>> Fictional { get; init; } = [];

    /// <summary>When the facts took place, coarsely; never published.</summary>
    public Located<SeenTime>? Seen { get; init; }

    /// <summary>What a person attested after having read the text again; null if nobody did.</summary>
    public Attestation? Review { get; init; }

    /// <summary>Question: the thread, address or alias where answers are wanted.</summary>
    public Located<string>? ReplyTo { get; init; }

    /// <summary>Question: what colleagues answered.</summary>
    public ImmutableArray<Answer> Answers { get; init; } = [];

    /// <summary>What was put right since the text came out.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>Why the text no longer holds, where its author says so.</summary>
    public Located<string>? Retracted { get; init; }

    /// <summary>The author's interests in this matter, where they are not the blog's.</summary>
    public Located<string>? Interests { get; init; }

    /// <summary>Waivers.</summary>
    public ImmutableArray<Allowance> Allow { get; init; } = [];

    /// <summary>Every key and value in force, from the folders' files, the sidecars and the text itself.</summary>
    public ImmutableArray<DataEntry> Entries { get; init; } = [];

    /// <summary>Comments in the YAML: never published, but committed.</summary>
    public ImmutableArray<DataComment> Comments { get; init; } = [];

    /// <summary>Keys that are not ours: a theme's own, or mistakes.</summary>
    public ImmutableArray<Located<string>> UnknownKeys { get; init; } = [];
}
