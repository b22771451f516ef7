using System.Security.Cryptography;
using System.Text;
using Confrere.Engine;

namespace Confrere.Site.Cards;

/// <summary>What a card says: everything that decides its picture.</summary>
/// <param name="Kind">The kind, for its colour.</param>
/// <param name="Label">The kind in words.</param>
/// <param name="Title">The title; for a received idea, the fact.</param>
/// <param name="Specialties">The specialties, by name.</param>
/// <param name="Audience">Whom it is written for, in words.</param>
/// <param name="Author">Who signs; empty where nobody does.</param>
/// <param name="Site">The blog's title.</param>
public sealed record CardContent(Kind Kind, string Label, string Title, string Specialties, string Audience, string Author, string Site)
{
    // Changed whenever the drawing changes: cards that were kept are then drawn anew.
    private const string Version = "1";

    /// <summary>A name for the picture: the same for the same content, fonts and drawing.</summary>
    public string Fingerprint =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', Version, CardFonts.Fingerprint, Kind.Name(), Label, Title, Specialties, Audience, Author, Site))))[..32];

    /// <summary>The card in words, for who does not see it.</summary>
    public string AlternativeText(Func<string, string, string> colon) =>
        string.Join(". ", ((string[])[colon(Label, Title), Specialties, Author, Site]).Where(part => part.Length > 0).Select(part => part.TrimEnd('.'))) + ".";
}
