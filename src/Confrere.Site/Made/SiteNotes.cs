using System.Collections.Immutable;
using Confrere.Engine;
using Confrere.Site.Blogroll;
using Confrere.Site.Glossary;
using Confrere.Site.Settings;

namespace Confrere.Site.Made;

/// <summary>What the blog says beside its texts, in files of its own: its abbreviations and its colleagues.</summary>
/// <param name="Abbreviations">Its own abbreviations.</param>
/// <param name="Colleagues">Its colleagues.</param>
public sealed record SiteNotes(OwnAbbreviations Abbreviations, Colleagues Colleagues)
{
    private readonly AbbreviationTable french = new(Language.French, Abbreviations.Meanings);
    private readonly AbbreviationTable english = new(Language.English, Abbreviations.Meanings);

    /// <summary>A blog that says nothing beside its texts.</summary>
    public static SiteNotes None { get; } = new(OwnAbbreviations.None, Colleagues.None);

    /// <summary>What is wrong with the files.</summary>
    public ImmutableArray<Finding> Faults => [.. Abbreviations.Faults, .. Colleagues.Faults];

    /// <summary>Reads the files.</summary>
    public static SiteNotes Read(IReadOnlyList<SourceFile> files, SiteSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new SiteNotes(OwnAbbreviations.Read(files, settings.InputFolder, settings.Language), Colleagues.Read(files, settings.InputFolder, settings.Language));
    }

    /// <summary>What abbreviations stand for in a text.</summary>
    public AbbreviationTable TableOf(Post post)
    {
        ArgumentNullException.ThrowIfNull(post);
        return post.Language == Language.French ? french : english;
    }
}
