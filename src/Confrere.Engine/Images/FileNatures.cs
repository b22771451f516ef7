using System.Collections.Frozen;
using System.Text;

namespace Confrere.Engine.Images;

/// <summary>Tells what a file is by its first bytes; its extension decides only where the content says nothing.</summary>
public static class FileNatures
{
    private static readonly FrozenDictionary<string, FileNature> ByExtension = Extensions();

    private static readonly (byte[] First, FileNature Nature)[] Signatures =
    [
        ([0xFF, 0xD8, 0xFF], FileNature.Jpeg),
        ([0x89, .. "PNG\r\n\u001A\n"u8], FileNature.Png),
        ([.. "GIF87a"u8], FileNature.Gif),
        ([.. "GIF89a"u8], FileNature.Gif),
        ([.. "II*\0"u8], FileNature.PrintPicture),
        ([.. "MM\0*"u8], FileNature.PrintPicture),
        ([.. "II+\0"u8], FileNature.PrintPicture),
        ([.. "MM\0+"u8], FileNature.PrintPicture),
        ([.. "8BPS"u8], FileNature.PrintPicture),
        ([0, 0, 0, 0x0C, .. "jP  "u8], FileNature.PrintPicture),
        ([0xFF, 0x4F, 0xFF, 0x51], FileNature.PrintPicture),
        ([.. "FUJIFILMCCD-RAW"u8], FileNature.RawPicture),
        ([.. "IIRO"u8], FileNature.RawPicture),
        ([.. "IIRS"u8], FileNature.RawPicture),
        ([.. "IIU\0"u8], FileNature.RawPicture),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], FileNature.Office),
        ([.. "{\\rtf"u8], FileNature.Office),
        ([.. "PK\u0003\u0004"u8], FileNature.Archive),
        ([.. "PK\u0005\u0006"u8], FileNature.Archive),
        ([.. "Rar!\u001A\u0007"u8], FileNature.Archive),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], FileNature.Archive),
        ([0x1F, 0x8B], FileNature.Archive),
        ([.. "BZh"u8], FileNature.Archive),
        ([0xFD, .. "7zXZ\0"u8], FileNature.Archive),
        ([0x28, 0xB5, 0x2F, 0xFD], FileNature.Archive),
        ([.. "ID3"u8], FileNature.Audio),
        ([.. "OggS"u8], FileNature.Audio),
        ([.. "fLaC"u8], FileNature.Audio),
        ([.. "#!AMR"u8], FileNature.Audio),
        ([.. "FORM"u8], FileNature.Audio),
        ([0x1A, 0x45, 0xDF, 0xA3], FileNature.Video),
        ([.. "FLV\u0001"u8], FileNature.Video),
        ([0, 0, 1, 0xBA], FileNature.Video),
        ([0, 0, 1, 0xB3], FileNature.Video),
        ([0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11], FileNature.Video),
        ([.. "wOFF"u8], FileNature.Font),
        ([.. "wOF2"u8], FileNature.Font),
        ([.. "OTTO"u8], FileNature.Font),
        ([.. "ttcf"u8], FileNature.Font),
        ([.. "true"u8, 0], FileNature.Font),
        ([0, 1, 0, 0, 0], FileNature.Font),
        ([0, 0, 1, 0], FileNature.Icon),
    ];

    /// <summary>What a file is.</summary>
    public static FileNature Of(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var bytes = file.Bytes.Span;
        if (ByContent(bytes) is { } known)
            return Refined(known, file.Extension);
        var promised = ByExtension.GetValueOrDefault(file.Extension, FileNature.Unknown);
        if (!IsText(bytes))
            return promised is FileNature.Dicom or FileNature.RawPicture or FileNature.Audio or FileNature.Video ? promised : FileNature.Unknown;
        return LooksLikeSvg(file) ? FileNature.Svg : FileNature.Text;
    }

    /// <summary>Whether a nature is a picture that a page can show.</summary>
    public static bool IsPicture(this FileNature nature) =>
        nature is FileNature.Jpeg or FileNature.Png or FileNature.Gif or FileNature.Webp or FileNature.Svg;

    /// <summary>What a file's name promises it to be; null where the name promises nothing.</summary>
    public static FileNature? Promised(string extension) => ByExtension.TryGetValue(extension, out var nature) ? nature : null;

    private static FileNature? ByContent(ReadOnlySpan<byte> bytes)
    {
        // A DICOM file may begin with anything at all, a picture's first bytes included.
        if (At(bytes, 128, "DICM"u8))
            return FileNature.Dicom;
        foreach (var (first, nature) in Signatures)
        {
            if (bytes.StartsWith(first))
                return nature;
        }
        if (At(bytes, 4, "ftyp"u8))
            return OfBrand(bytes);
        if (At(bytes, 4, "moov"u8) || At(bytes, 4, "mdat"u8) || At(bytes, 4, "wide"u8))
            return FileNature.Video;
        if (bytes.StartsWith("RIFF"u8))
            return At(bytes, 8, "WEBP"u8) ? FileNature.Webp : At(bytes, 8, "WAVE"u8) ? FileNature.Audio : FileNature.Video;
        if (At(bytes, 257, "ustar"u8))
            return FileNature.Archive;
        return bytes[..Math.Min(1024, bytes.Length)].IndexOf("%PDF-"u8) >= 0 ? FileNature.Pdf : null;
    }

    private static FileNature OfBrand(ReadOnlySpan<byte> bytes)
    {
        var brand = bytes.Length < 12 ? "" : Encoding.Latin1.GetString(bytes[8..12]);
        return brand switch
        {
            "avif" or "avis" or "mif1" or "msf1" or "heic" or "heix" or "heim" or "heis" or "hevc" or "hevx" or "miaf" or "MiHB" => FileNature.PhonePicture,
            "crx " => FileNature.RawPicture,
            "M4A " or "M4B " or "M4P " => FileNature.Audio,
            _ => FileNature.Video,
        };
    }

    // Containers say little of what they hold; there the name may help, towards what is refused as well.
    private static FileNature Refined(FileNature found, string extension) => (found, ByExtension.GetValueOrDefault(extension, FileNature.Unknown)) switch
    {
        (FileNature.Archive, FileNature.Office) => FileNature.Office,
        (FileNature.PrintPicture, FileNature.RawPicture) => FileNature.RawPicture,
        (FileNature.Audio, FileNature.Video) => FileNature.Video,
        (_, FileNature.Dicom) => FileNature.Dicom,
        _ => found,
    };

    private static bool At(ReadOnlySpan<byte> bytes, int at, ReadOnlySpan<byte> wanted) => bytes.Length >= at + wanted.Length && bytes[at..].StartsWith(wanted);

    // Text in UTF-16 begins with its mark; any other holds no control character.
    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return bytes.Length % 2 == 0;
        return bytes.IndexOfAnyInRange((byte)0x00, (byte)0x08) < 0 && bytes.IndexOfAnyInRange((byte)0x0E, (byte)0x1F) < 0;
    }

    private static bool LooksLikeSvg(SourceFile file)
    {
        if (file.Extension is ".svg" or ".svgz")
            return true;
        var bytes = file.Bytes.Span;
        bytes = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        var start = bytes[..Math.Min(4096, bytes.Length)];
        return file.Extension is not (".md" or ".html" or ".htm" or ".xhtml" or ".css" or ".js" or ".mjs" or ".txt") && start.IndexOf("<svg"u8) >= 0;
    }

    private static FrozenDictionary<string, FileNature> Extensions()
    {
        (FileNature Nature, string Names)[] table =
        [
            (FileNature.Jpeg, ".jpg .jpeg .jpe .jfif"),
            (FileNature.Png, ".png .apng"),
            (FileNature.Gif, ".gif"),
            (FileNature.Webp, ".webp"),
            (FileNature.Svg, ".svg"),
            (FileNature.Icon, ".ico"),
            (FileNature.PhonePicture, ".heic .heif .avif .hif"),
            (FileNature.PrintPicture, ".tif .tiff .bmp .dib .psd .jp2 .j2k"),
            (FileNature.RawPicture, ".raw .cr2 .cr3 .crw .nef .nrw .arw .srf .sr2 .dng .orf .rw2 .raf .pef .srw .x3f"),
            (FileNature.Dicom, ".dcm .dicom .ima"),
            (FileNature.Pdf, ".pdf"),
            (FileNature.Office, ".doc .docx .docm .dot .dotx .xls .xlsx .xlsm .xlsb .ppt .pptx .pptm .pps .ppsx .odt .ods .odp .odg .rtf .pages .numbers .key .pub .vsd .vsdx .msg .one"),
            (FileNature.Archive, ".zip .rar .7z .tar .gz .tgz .bz2 .xz .zst .epub .svgz"),
            (FileNature.Audio, ".mp3 .m4a .wav .ogg .oga .opus .flac .aac .amr .aif .aiff .wma"),
            (FileNature.Video, ".mp4 .m4v .mov .avi .mkv .webm .mpg .mpeg .wmv .flv .3gp .ogv"),
            (FileNature.Font, ".woff .woff2 .ttf .otf .ttc"),
        ];
        return table.SelectMany(row => row.Names.Split(' ').Select(name => (name, row.Nature))).ToFrozenDictionary(pair => pair.name, pair => pair.Nature);
    }
}
