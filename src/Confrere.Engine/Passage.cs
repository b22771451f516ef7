namespace Confrere.Engine;

/// <summary>What a stretch of <see cref="Prose"/> is.</summary>
public enum Field
{
    /// <summary>Running text: paragraphs, headings, cells, list items, footnotes.</summary>
    Text,

    /// <summary>Code, inline or in blocks.</summary>
    Code,

    /// <summary>What an image shows, in words, and the titles of images and links.</summary>
    Alternative,

    /// <summary>Where a link or an image points to.</summary>
    Target,

    /// <summary>A value of an attribute in raw HTML.</summary>
    Attribute,

    /// <summary>A comment, in HTML or in YAML: not seen by readers, but committed or sent.</summary>
    Comment,

    /// <summary>A value in front matter; <see cref="Passage.Key"/> says which.</summary>
    FrontMatter,

    /// <summary>The file's name and folders, which become the address.</summary>
    FileName,

    /// <summary>What is left over of the source when all else was read: labels, info strings, keys.</summary>
    Markup,
}

/// <summary>A stretch of <see cref="Prose"/> of one sort.</summary>
/// <param name="Start">Where it begins in <see cref="Prose.Text"/>.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Field">What it is.</param>
/// <param name="Key">The front-matter key (its name in code), or the name of the HTML attribute; empty elsewhere.</param>
public readonly record struct Passage(int Start, int End, Field Field, string Key)
{
    /// <summary>How it stands on the page.</summary>
    public Form Form { get; init; }
}
