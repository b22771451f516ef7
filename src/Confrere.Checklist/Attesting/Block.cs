using Confrere.Engine;

namespace Confrere.Checklist.Attesting;

/// <summary>What a block of a text is.</summary>
public enum BlockKind
{
    /// <summary>The file's name and folders, which are its address.</summary>
    Address,

    /// <summary>A key of the front matter in force, with its value.</summary>
    Key,

    /// <summary>A heading, a paragraph, a table, or whatever else stands between empty lines.</summary>
    Passage,

    /// <summary>An image, or another file that it shows or offers.</summary>
    Attachment,
}

/// <summary>A part of a text that is sealed on its own.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Seal">Its seal.</param>
/// <param name="At">Where it stands, in full.</param>
public sealed record Block(BlockKind Kind, string Seal, Place At);
