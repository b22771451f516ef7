using System.Text;
using Confrere.Engine;
using Confrere.Engine.Images;
using SkiaSharp;

namespace Confrere.Tests.Engine.Images;

public class CleanFileTests
{
    public static TheoryData<string> Names => new(Pictures.All().Select(file => file.Path));

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_not_the_picture_is_taken_out(string path)
    {
        var file = Pictures.All().Single(file => file.Path == path);
        Assert.True(Pictures.HoldsCanary(file.Bytes.Span));

        var cleaned = CleanFile.Run(file);

        Assert.Equal(FileTrouble.None, cleaned.Trouble);
        Assert.False(Pictures.HoldsCanary(cleaned.Bytes.Span));
        Assert.NotNull(SKBitmap.Decode(cleaned.Bytes.Span));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_clean_picture_is_left_as_it_is(string path)
    {
        var once = CleanFile.Run(Pictures.All().Single(file => file.Path == path));
        var twice = CleanFile.Run(new SourceFile(path, once.Bytes));
        Assert.Equal(once.Bytes.ToArray(), twice.Bytes.ToArray());
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg, ".jpg")]
    [InlineData(SKEncodedImageFormat.Png, ".png")]
    [InlineData(SKEncodedImageFormat.Webp, ".webp")]
    public void The_picture_itself_is_the_same_to_the_point(SKEncodedImageFormat format, string extension)
    {
        var plain = Pictures.Drawn(format);
        using var before = SKBitmap.Decode(plain);
        using var after = SKBitmap.Decode(CleanFile.Run(new SourceFile("a" + extension, plain)).Bytes.Span);
        Assert.Equal(before.Bytes, after.Bytes);
    }

    [Theory]
    [InlineData("a.jpg", 6)]
    [InlineData("a.jpg", 1)]
    [InlineData("a.png", 3)]
    [InlineData("a.webp", 8)]
    public void Which_way_up_the_camera_was_held_is_kept_and_nothing_else(string name, int orientation)
    {
        var bytes = name switch { "a.jpg" => Pictures.Jpeg(orientation), "a.png" => Pictures.Png(orientation), _ => Pictures.Webp(orientation) };
        var cleaned = CleanFile.Run(new SourceFile(name, bytes)).Bytes.Span;
        var notes = cleaned.IndexOf(Orientation.Notes(orientation));
        Assert.Equal(orientation > 1, notes >= 0);
        Assert.True(cleaned.IndexOf("II*\0"u8) < 0);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_picture_that_was_cut_short_is_refused(string path)
    {
        var whole = CleanFile.Run(Pictures.All().Single(file => file.Path == path)).Bytes;
        for (var length = 0; length < whole.Length; length++)
            Assert.NotEqual(FileTrouble.None, CleanFile.Run(new SourceFile(path, whole[..length])) is { Bytes.Length: > 0 } kept ? kept.Trouble : FileTrouble.Unreadable);
    }

    [Fact]
    public void A_file_that_is_something_else_than_its_name_says_is_refused()
    {
        foreach (var file in Pictures.All())
        {
            Assert.Equal(FileTrouble.WrongName, CleanFile.Run(file with { Path = "input/a.svg" }).Trouble);
            Assert.Equal(FileTrouble.WrongName, CleanFile.Run(file with { Path = "input/a.css" }).Trouble);
        }
        Assert.Equal(FileTrouble.WrongName, CleanFile.Run(new SourceFile("input/a.jpg", Encoding.UTF8.GetBytes("Jean Dupont"))).Trouble);
    }

    [Theory]
    [InlineData("a.jpg", FileNature.Dicom)]
    [InlineData("a.txt", FileNature.Dicom)]
    [InlineData("a", FileNature.Dicom)]
    public void A_dicom_image_is_known_whatever_its_name(string name, FileNature nature)
    {
        byte[] bytes = [.. Pictures.Jpeg().AsSpan(0, 128), .. "DICM"u8, 2, 0, 0, 0];
        var cleaned = CleanFile.Run(new SourceFile(name, bytes));
        Assert.Equal((nature, FileTrouble.Refused), (cleaned.Nature, cleaned.Trouble));
    }

    [Theory]
    [InlineData("a.jpg", "\0\0\0\u0018ftypheic", FileNature.PhonePicture)]
    [InlineData("a.avif", "\0\0\0\u0018ftypavif", FileNature.PhonePicture)]
    [InlineData("a.jpg", "II*\0abc", FileNature.PrintPicture)]
    [InlineData("a.nef", "MM\0*abc", FileNature.RawPicture)]
    [InlineData("a.txt", "%PDF-1.7", FileNature.Pdf)]
    [InlineData("a.docx", "PK\u0003\u0004abc", FileNature.Office)]
    [InlineData("a.png", "PK\u0003\u0004abc", FileNature.Archive)]
    [InlineData("a.rar", "Rar!\u001A\u0007\u0001\0", FileNature.Archive)]
    [InlineData("a.mp3", "ID3\u0003", FileNature.Audio)]
    [InlineData("a.mov", "\0\0\0\u0014ftypqt  ", FileNature.Video)]
    [InlineData("a.bin", "\u0001\u0002\u0003", FileNature.Unknown)]
    [InlineData("a.bmp", "BM\0\0\0\0", FileNature.Unknown)]
    public void Other_files_are_refused_by_what_they_are(string name, string content, FileNature nature)
    {
        var cleaned = CleanFile.Run(new SourceFile(name, Encoding.Latin1.GetBytes(content)));
        Assert.Equal(nature, cleaned.Nature);
        Assert.NotEqual(FileTrouble.None, cleaned.Trouble);
        Assert.True(cleaned.Bytes.IsEmpty);
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("table.csv")]
    [InlineData("styles.css")]
    [InlineData("CNAME")]
    public void Texts_are_published_as_they_are(string name)
    {
        var text = Encoding.UTF8.GetBytes("Un texte, à lire.\n");
        Assert.Equal(text, CleanFile.Run(new SourceFile(name, text)).Bytes.ToArray());
    }

    // Files that nobody made on purpose: bytes changed, cut out, doubled, put in. What comes out, if anything does, is a clean picture.
    [Theory]
    [MemberData(nameof(Names))]
    public void No_damaged_file_breaks_it_or_lets_the_canary_out(string path)
    {
        var random = new Random(20260311);
        var whole = Pictures.All().Single(file => file.Path == path).Bytes.ToArray();
        var passed = 0;
        for (var round = 0; round < 3000; round++)
        {
            var cleaned = CleanFile.Run(new SourceFile(path, Damaged(whole, random)));
            if (cleaned.Trouble != FileTrouble.None)
                continue;
            passed++;
            Assert.False(Pictures.HoldsCanary(cleaned.Bytes.Span));
            Assert.Equal(cleaned.Bytes.ToArray(), CleanFile.Run(new SourceFile(path, cleaned.Bytes)).Bytes.ToArray());
        }
        Assert.True(passed > 0);
    }

    private static byte[] Damaged(byte[] whole, Random random)
    {
        var bytes = whole.ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 20), bytes.Count - at);
            switch (random.Next(4))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(at, length); break;
                case 2: bytes.InsertRange(at, bytes.GetRange(at, length)); break;
                default: bytes[at] = 0xFF; break;
            }
        }
        return [.. bytes];
    }
}
