using Confrere.Engine;
using Confrere.Site.Excerpts;
using SkiaSharp;
using SkiaSharp.HarfBuzz;

namespace Confrere.Site.Cards;

/// <summary>Draws cards of 1200 by 630 points, the size that networks show whole. One for each worker: shaping keeps state.</summary>
internal sealed class CardPainter : IDisposable
{
    public const int Width = 1200;
    public const int Height = 630;

    private const float Left = 132;
    private const float Right = Width - 76;
    private const float TitleTop = 168;
    private const float TitleBottom = 500;
    private const float LineHeight = 1.16f;

    // The largest at which a title fits; the last is still read on a telephone.
    private static readonly float[] TitleSizes = [76, 68, 60, 54, 48, 42, 38, 34, 30];

    private readonly SKTypeface bold = CardFonts.Bold();
    private readonly SKTypeface regular = CardFonts.Regular();
    private readonly SKFont known;
    private readonly SKShaper boldShaper;
    private readonly SKShaper regularShaper;

    public CardPainter()
    {
        known = new SKFont(bold);
        boldShaper = new SKShaper(bold);
        regularShaper = new SKShaper(regular);
    }

    /// <summary>The card as a PNG file.</summary>
    public byte[] Draw(CardContent content, Language language)
    {
        using var surface = SKSurface.Create(new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        var canvas = surface.Canvas;
        canvas.Clear(Colour(CardColours.Paper));
        using var paint = new SKPaint { IsAntialias = true, Color = Colour(CardColours.Margin) };
        canvas.DrawRect(92, 0, 3, Height, paint);
        paint.Color = Colour(CardColours.Of(content.Kind));
        canvas.DrawRect(0, 0, 28, Height, paint);
        DrawHead(canvas, content, language);
        DrawTitle(canvas, content, language);
        DrawFoot(canvas, content, language);
        using var image = surface.Snapshot();
        using var pixels = image.PeekPixels() ?? throw new InvalidOperationException("A card has no pixels.");
        using var png = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.Sub, 9));
        return png?.ToArray() ?? throw new InvalidOperationException("A card could not be encoded.");
    }

    public void Dispose()
    {
        boldShaper.Dispose();
        regularShaper.Dispose();
        known.Dispose();
        bold.Dispose();
        regular.Dispose();
    }

    private void DrawHead(SKCanvas canvas, CardContent content, Language language)
    {
        using var font = FontOf(bold, 34);
        var label = Line(content.Label, language, boldShaper, font, Right - Left);
        Text(canvas, label, Left, 104, boldShaper, font, CardColours.Of(content.Kind));
        using var small = FontOf(regular, 30);
        var start = Left + Measure(boldShaper, label, font) + 28;
        Text(canvas, Line(content.Specialties, language, regularShaper, small, Right - start), start, 104, regularShaper, small, CardColours.Soft);
    }

    private void DrawTitle(SKCanvas canvas, CardContent content, Language language)
    {
        var title = Composed(content.Title, language);
        // What no size can hold is cut where that is safe; else the kind and the blog speak for it.
        if (Laid(title) is null)
            title = ClauseCut.AtWord(title, piece => Laid(piece) is not null) ?? Composed(content.Site, language);
        if (Laid(title) is not { } laid)
            return;
        using var font = FontOf(bold, laid.Size);
        var height = laid.Lines.Count * laid.Size * LineHeight;
        var y = TitleTop + ((TitleBottom - TitleTop - height) / 2) + (laid.Size * 0.86f);
        foreach (var line in laid.Lines)
        {
            Text(canvas, line, Left, y, boldShaper, font, CardColours.Ink);
            y += laid.Size * LineHeight;
        }
    }

    private void DrawFoot(SKCanvas canvas, CardContent content, Language language)
    {
        using var font = FontOf(regular, 28);
        var audience = Line(content.Audience, language, regularShaper, font, (Right - Left) * 0.6f);
        var width = Measure(regularShaper, audience, font);
        Text(canvas, audience, Right - width, 572, regularShaper, font, CardColours.Soft);
        using var name = FontOf(bold, 28);
        var signature = string.Join(" · ", ((string[])[content.Author, content.Site]).Where(part => part.Length > 0));
        Text(canvas, Line(signature, language, boldShaper, name, Right - width - 36 - Left), Left, 572, boldShaper, name, CardColours.Ink);
    }

    private (float Size, IReadOnlyList<string> Lines)? Laid(string text)
    {
        foreach (var size in TitleSizes)
        {
            using var font = FontOf(bold, size);
            var lines = LineBreaks.Of(text, Right - Left, line => Measure(boldShaper, line, font));
            if (lines.Count * size * LineHeight <= TitleBottom - TitleTop)
                return (size, lines);
        }
        return null;
    }

    // A line of names that is too long loses its last ones, and a name that is alone its last words; a sentence may not.
    private string Line(string text, Language language, SKShaper shaper, SKFont font, float width)
    {
        var line = Composed(text, language);
        while (line.Length > 0 && Measure(shaper, line, font) > width)
        {
            var rest = line.TrimEnd('…', ' ', '·');
            var cut = rest.LastIndexOf('·') is > 0 and var name ? name : rest.LastIndexOf(' ');
            line = cut <= 0 ? "" : line[..cut].TrimEnd(' ', '·', ',', '\u00A0') + (line[cut] == '·' ? "" : " …");
        }
        return line;
    }

    private string Composed(string text, Language language) => CardText.Of(text, language, known.ContainsGlyph);

    private static float Measure(SKShaper shaper, string text, SKFont font) => text.Length == 0 ? 0 : shaper.Shape(text, font).Width;

    private static void Text(SKCanvas canvas, string text, float x, float y, SKShaper shaper, SKFont font, uint colour)
    {
        if (text.Length == 0)
            return;
        using var paint = new SKPaint { IsAntialias = true, Color = Colour(colour) };
        canvas.DrawShapedText(shaper, text, x, y, SKTextAlign.Left, font, paint);
    }

    // No hinting: the same outlines on every system.
    private static SKFont FontOf(SKTypeface typeface, float size) => new(typeface, size) { Edging = SKFontEdging.Antialias, Hinting = SKFontHinting.None, Subpixel = true };

    private static SKColor Colour(uint colour) => new(0xFF000000 | colour);
}
