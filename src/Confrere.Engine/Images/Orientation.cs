using System.Buffers.Binary;

namespace Confrere.Engine.Images;

/// <summary>Which way up a picture is held: the one thing that is kept of a camera's notes (EXIF).</summary>
internal static class Orientation
{
    private const int Tag = 0x0112;

    /// <summary>Reads the orientation in a camera's notes: 1 to 8; 1 where they say nothing that can be read.</summary>
    /// <param name="notes">The notes, from their byte order on.</param>
    public static int Of(ReadOnlySpan<byte> notes)
    {
        if (notes.Length < 14 || !(notes.StartsWith("II"u8) || notes.StartsWith("MM"u8)))
            return 1;
        var isLittle = notes[0] == (byte)'I';
        var first = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(notes[4..]) : BinaryPrimitives.ReadUInt32BigEndian(notes[4..]);
        if (first > notes.Length - 2)
            return 1;
        var count = Short(notes[(int)first..], isLittle);
        for (var entry = (int)first + 2; count > 0 && entry + 12 <= notes.Length; entry += 12, count--)
        {
            if (Short(notes[entry..], isLittle) == Tag)
                return Short(notes[(entry + 8)..], isLittle) is >= 1 and <= 8 and var found ? found : 1;
        }
        return 1;
    }

    /// <summary>Notes that say nothing but the orientation.</summary>
    public static byte[] Notes(int orientation) =>
        [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, Tag >> 8, Tag & 0xFF, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];

    /// <summary>The orientation in a picture that was cleaned, whose notes are <see cref="Notes"/> or none.</summary>
    public static int Kept(ReadOnlySpan<byte> cleaned)
    {
        var notes = Notes(1).AsSpan(0, 19);
        var at = cleaned.IndexOf(notes);
        return at >= 0 && at + notes.Length < cleaned.Length ? cleaned[at + notes.Length] : 1;
    }

    private static int Short(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
