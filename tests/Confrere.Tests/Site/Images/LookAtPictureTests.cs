using Confrere.Engine;
using Confrere.Engine.Images;
using Confrere.Site.Cards;
using Confrere.Site.Images;
using SkiaSharp;

namespace Confrere.Tests.Site.Images;

/// <summary>
/// Captures of examinations and of screens, drawn here, and pictures that are neither. All of these are told apart: 26 captures found of 26, 30 other pictures left alone of 30.
/// Real pictures are more various: it is a hint, and says nothing of what it does not know.
/// </summary>
public sealed class LookAtPictureTests
{
    public static TheoryData<string, int> Captures()
    {
        var data = new TheoryData<string, int>();
        foreach (var (sort, count) in new[] { ("ultrasound", 6), ("scan", 4), ("film", 4), ("phone", 6), ("dark phone", 2), ("desk", 4) })
            Add(data, sort, count);
        return data;
    }

    public static TheoryData<string, int> Others()
    {
        var data = new TheoryData<string, int>();
        foreach (var (sort, count) in new[] { ("gradient", 6), ("noise", 4), ("night", 4), ("moon", 3), ("lamps", 3), ("diagram", 4), ("chart", 6) })
            Add(data, sort, count);
        return data;
    }

    [Theory]
    [MemberData(nameof(Captures))]
    public void A_capture_is_seen_to_be_one(string sort, int seed)
    {
        var expected = sort is "ultrasound" or "scan" or "film" ? ImageLook.Medical : ImageLook.Screen;

        Assert.Equal(expected, LookOf(sort, seed));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Any_other_picture_is_none(string sort, int seed) => Assert.Equal(ImageLook.Ordinary, LookOf(sort, seed));

    [Fact]
    public void Nothing_is_made_of_what_cannot_be_read() =>
        Assert.Equal(ImageLook.Ordinary, LookAtPicture.Of(new SourceFile("a.png", new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0 }), FileNature.Png));

    private static void Add(TheoryData<string, int> data, string sort, int count)
    {
        for (var seed = 1; seed <= count; seed++)
            data.Add(sort, seed);
    }

    private static ImageLook LookOf(string sort, int seed)
    {
        using var bitmap = Drawn(sort, seed);
        // Half of them as the phone or the machine would send them.
        var (format, name, nature) = seed % 2 == 0 ? (SKEncodedImageFormat.Jpeg, "a.jpg", FileNature.Jpeg) : (SKEncodedImageFormat.Png, "a.png", FileNature.Png);
        using var data = bitmap.Encode(format, 88);
        return LookAtPicture.Of(new SourceFile(name, data.ToArray()), nature);
    }

    private static SKBitmap Drawn(string sort, int seed)
    {
        var random = new Random(seed * 7919);
        var (width, height) = sort switch
        {
            "phone" or "dark phone" => (540 + (seed * 30), (540 + (seed * 30)) * 2),
            "desk" => (1200 + (seed * 50), 760 + (seed * 20)),
            "chart" or "diagram" => (900 + (seed * 40), 600),
            _ => (720 + (seed * 64), 560 + (seed * 40)),
        };
        var bitmap = new SKBitmap(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(bitmap);
        switch (sort)
        {
            case "ultrasound":
                Ultrasound(canvas, bitmap, random);
                break;
            case "scan":
                Scan(canvas, bitmap, random);
                break;
            case "film":
                Film(canvas, bitmap, random);
                break;
            case "phone" or "dark phone":
                Phone(canvas, width, height, random, sort == "dark phone");
                break;
            case "desk":
                Desk(canvas, width, height, random);
                break;
            case "chart":
                Chart(canvas, width, height, random);
                break;
            case "diagram":
                Diagram(canvas, width, height);
                break;
            default:
                Photograph(canvas, bitmap, random, sort);
                break;
        }
        return bitmap;
    }

    private static void Ultrasound(SKCanvas canvas, SKBitmap bitmap, Random random)
    {
        var (width, height) = (bitmap.Width, bitmap.Height);
        canvas.Clear(SKColors.Black);
        canvas.Flush();
        for (var y = height / 6; y < height * 9 / 10; y++)
        {
            for (var x = width / 6; x < width * 5 / 6; x++)
            {
                var (dx, dy) = (x - (width / 2.0), y - (height / 12.0));
                if (Math.Abs(Math.Atan2(dx, dy)) > 0.6 || Math.Sqrt((dx * dx) + (dy * dy)) > height * 0.78)
                    continue;
                var grey = (byte)Math.Clamp(70 + (50 * Math.Sin(dy / 23)) + (random.NextDouble() * 90) - 45, 0, 255);
                bitmap.SetPixel(x, y, new SKColor(grey, grey, grey));
            }
        }
        Corner(canvas, width, height, random, 13);
    }

    private static void Scan(SKCanvas canvas, SKBitmap bitmap, Random random)
    {
        var (width, height) = (bitmap.Width, bitmap.Height);
        canvas.Clear(SKColors.Black);
        for (var i = 0; i < 40; i++)
            Oval(canvas, width / 2f, height / 2f, width * (0.34f - (i * 0.008f)), height * (0.40f - (i * 0.0095f)), Grey(60 + (i * 4 % 150) + random.Next(30)));
        AddGrain(canvas, bitmap, random);
        Corner(canvas, width, height, random, 14);
    }

    private static void Film(SKCanvas canvas, SKBitmap bitmap, Random random)
    {
        var (width, height) = (bitmap.Width, bitmap.Height);
        canvas.Clear(new SKColor(6, 6, 6));
        for (var i = 0; i < 5; i++)
        {
            for (var k = 0; k < 30; k++)
                Box(canvas, (width * 0.25f) + (i * width * 0.1f) + k, height * 0.1f + k, (width * 0.08f) - (2 * k * 0.08f * width / 60), height * 0.8f - (2 * k), Grey(60 + (k * 5)));
        }
        AddGrain(canvas, bitmap, random);
        Lines(canvas, 12, 24, ["DURAND MARTINE", "12/03/1951 F", "CH DE SOMBREVAL", $"{random.Next(10000, 99999)}"], 15, Grey(220));
    }

    private static void Phone(SKCanvas canvas, int width, int height, Random random, bool isDark)
    {
        var (back, ink) = isDark ? (new SKColor(18, 18, 20), Grey(235)) : (SKColors.White, Grey(20));
        canvas.Clear(back);
        Write(canvas, "09:41", width * 0.06f, height * 0.03f, 20, ink);
        Write(canvas, "5G 84%", width * 0.82f, height * 0.03f, 18, ink);
        var y = height * 0.1f;
        while (y < height * 0.9f)
        {
            var isMine = random.Next(2) == 0;
            var lines = random.Next(2, 5);
            Box(canvas, width * (isMine ? 0.2f : 0.04f), y, width * 0.76f, (lines * 28) + 16, isMine ? new SKColor(0, 120, 240) : isDark ? Grey(50) : Grey(228));
            for (var line = 0; line < lines; line++)
                Write(canvas, Words(random, 30), width * (isMine ? 0.23f : 0.07f), y + 28 + (line * 28), 19, isMine ? SKColors.White : ink);
            y += (lines * 28) + 44;
        }
    }

    private static void Desk(SKCanvas canvas, int width, int height, Random random)
    {
        canvas.Clear(Grey(246));
        Box(canvas, 0, 0, width, 34, new SKColor(40, 70, 110));
        Write(canvas, "Dossier patient - Logiciel metier", 14, 23, 15, SKColors.White);
        Box(canvas, 0, 34, width * 0.22f, height, Grey(226));
        for (var row = 0; row < 14; row++)
        {
            Write(canvas, Words(random, 16), 12, 80 + (row * 40), 15, Grey(30));
            Write(canvas, Words(random, 70), width * 0.25f, 80 + (row * 40), 15, Grey(30));
        }
    }

    private static void Chart(SKCanvas canvas, int width, int height, Random random)
    {
        canvas.Clear(SKColors.White);
        Write(canvas, "Passages pour rhume, par mois, sur deux hivers", 60, 40, 22, Grey(30));
        for (var i = 0; i < 7; i++)
        {
            Box(canvas, 70, 90 + (i * 65), width - 120, 1, Grey(220));
            Write(canvas, $"{(7 - i) * 100}", 20, 95 + (i * 65), 15, Grey(70));
        }
        var step = (width - 140) / 12f;
        for (var i = 0; i < 12; i++)
        {
            var high = 60 + random.Next(320);
            Box(canvas, 80 + (i * step), 480 - high, step * 0.6f, high, new SKColor(40, 110, 180));
            Write(canvas, "JFMAMJJASOND"[i].ToString(), 88 + (i * step), 510, 16, Grey(60));
        }
        Write(canvas, "Source : réseau de surveillance", 60, 570, 14, Grey(100));
    }

    private static void Diagram(SKCanvas canvas, int width, int height)
    {
        canvas.Clear(SKColors.White);
        for (var i = 0; i < 3; i++)
        {
            Box(canvas, 60 + (i * width * 0.32f), 220, width * 0.22f, 120, new SKColor(225, 238, 250));
            Write(canvas, new[] { "Fièvre", "Examen", "Repos" }[i], 90 + (i * width * 0.32f), 285, 24, Grey(30));
        }
        Box(canvas, 100, 279, width - 200, 3, Grey(80));
        Oval(canvas, width / 2f, height - 90, 60, 40, new SKColor(250, 220, 200));
        Write(canvas, "Deux jours", (width / 2f) - 44, height - 84, 18, Grey(30));
    }

    private static void Photograph(SKCanvas canvas, SKBitmap bitmap, Random random, string sort)
    {
        var (width, height) = (bitmap.Width, bitmap.Height);
        canvas.Clear(SKColors.Black);
        canvas.Flush();
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
                bitmap.SetPixel(x, y, PointOf(sort, x / (double)width, y / (double)height, random));
        }
        if (sort == "moon")
            Oval(canvas, width * 0.5f, height * 0.5f, height * 0.28f, height * 0.28f, Grey(215));
        for (var i = 0; sort == "lamps" && i < 24; i++)
            Oval(canvas, random.Next(width), random.Next(height), 3 + random.Next(8), 3 + random.Next(8), new SKColor(255, 220, (byte)random.Next(140, 220)));
    }

    private static SKColor PointOf(string sort, double x, double y, Random random) => sort switch
    {
        "gradient" => new SKColor(Byte(90 + (120 * x) + Grain(random, 6)), Byte(140 + (60 * Math.Sin(y * 3)) + Grain(random, 6)), Byte(200 - (110 * y) + Grain(random, 6))),
        "noise" => new SKColor(Byte(128 + Grain(random, 120)), Byte(128 + Grain(random, 120)), Byte(128 + Grain(random, 120))),
        "night" => new SKColor(Byte(10 + Grain(random, 10) + (y > 0.4 && y < 0.6 ? 60 * x : 0)), Byte(10 + Grain(random, 10) + (y > 0.4 && y < 0.6 ? 50 : 0)), Byte(14 + Grain(random, 10))),
        _ => SKColors.Black,
    };

    // What a detector adds to everything but the black around.
    private static void AddGrain(SKCanvas canvas, SKBitmap bitmap, Random random)
    {
        canvas.Flush();
        var points = bitmap.GetPixelSpan();
        for (var y = 0; y < bitmap.Height; y++)
        {
            for (var x = 0; x < bitmap.Width; x++)
            {
                var shade = points[(y * bitmap.RowBytes) + (x * 4)];
                if (shade > 28)
                    bitmap.SetPixel(x, y, Grey(Math.Clamp(shade + random.Next(-14, 15), 29, 255)));
            }
        }
    }

    private static double Grain(Random random, int most) => (random.NextDouble() - 0.5) * 2 * most;

    private static byte Byte(double value) => (byte)Math.Clamp(value, 0, 255);

    private static void Corner(SKCanvas canvas, int width, int height, Random random, int size)
    {
        Lines(canvas, 10, 20, ["DURAND MARTINE", "12/03/1951 F", $"ID {random.Next(1000000, 9999999)}"], size, Grey(215));
        Lines(canvas, width - 150, 20, ["CH SOMBREVAL", "03/11/2026 10:15"], size, Grey(215));
        Lines(canvas, 10, height - 34, ["Gain 62  DR 70"], size, Grey(190));
    }

    private static void Lines(SKCanvas canvas, float x, float y, string[] lines, int size, SKColor colour)
    {
        for (var i = 0; i < lines.Length; i++)
            Write(canvas, lines[i], x, y + (i * (size + 7)), size, colour);
    }

    private static string Words(Random random, int length)
    {
        string[] words = ["bonjour", "patient", "tension", "demain", "resultat", "dossier", "merci", "urgence", "bilan", "rendez"];
        var text = "";
        while (text.Length < length)
            text += words[random.Next(words.Length)] + " ";
        return text[..length];
    }

    private static void Write(SKCanvas canvas, string text, float x, float y, float size, SKColor colour)
    {
        using var typeface = CardFonts.Regular();
        using var font = new SKFont(typeface, size);
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        canvas.DrawText(text, x, y, SKTextAlign.Left, font, paint);
    }

    private static void Box(SKCanvas canvas, float x, float y, float width, float height, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour };
        canvas.DrawRect(x, y, width, height, paint);
    }

    private static void Oval(SKCanvas canvas, float x, float y, float width, float height, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        canvas.DrawOval(x, y, width, height, paint);
    }

    private static SKColor Grey(int shade) => new((byte)shade, (byte)shade, (byte)shade);
}
