using System.Security.Cryptography;
using SkiaSharp;

namespace Confrere.Site.Cards;

/// <summary>The fonts of the cards, embedded in the program: no card depends on what is installed on a machine.</summary>
internal static class CardFonts
{
    private static readonly byte[] BoldFile = Read("SourceSerif4-SemiBold.ttf");
    private static readonly byte[] RegularFile = Read("SourceSerif4-Regular.ttf");

    /// <summary>A name for these very files.</summary>
    public static string Fingerprint { get; } = Convert.ToHexStringLower(SHA256.HashData([.. BoldFile, .. RegularFile]))[..16];

    public static SKTypeface Bold() => Load(BoldFile);

    public static SKTypeface Regular() => Load(RegularFile);

    private static SKTypeface Load(byte[] file)
    {
        using var data = SKData.CreateCopy(file);
        return SKTypeface.FromData(data) ?? throw new InvalidOperationException("The embedded font cannot be read.");
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(CardFonts).Assembly.GetManifestResourceStream("Confrere.Site.Cards.Fonts." + name)
            ?? throw new InvalidOperationException($"The font {name} is not embedded in the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
