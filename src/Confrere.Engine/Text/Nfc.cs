using System.Text;

namespace Confrere.Engine.Text;

/// <summary>Unicode's canonical composed form (NFC), in which « é » is one character however it was typed.</summary>
/// <remarks><see cref="string.Normalize()"/> returns its input unchanged under invariant globalization, so the form is made here, by the table of Unicode 15.</remarks>
public static class Nfc
{
    // Below this, no character changes and none combines: all of ASCII and Latin-1, so nearly all French text ends its check here.
    private const char FirstCombining = '\u0300';

    /// <summary>The text in NFC; the same instance when it already is. Unpaired surrogates are kept as they are.</summary>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return QuickCheck(text) ? text : Compose(Decompose(text));
    }

    /// <summary>Whether the text is in NFC already.</summary>
    public static bool IsNormalized(ReadOnlySpan<char> text)
    {
        if (QuickCheck(text))
            return true;
        var given = text.ToString();
        return string.Equals(given, Compose(Decompose(given)), StringComparison.Ordinal);
    }

    /// <summary>The full canonical decomposition, combining marks in canonical order.</summary>
    internal static List<int> Decompose(string text)
    {
        var points = new List<int>(text.Length + 8);
        for (var index = 0; index < text.Length;)
            Decompose(NextPoint(text, ref index), points);
        Order(points);
        return points;
    }

    private static bool QuickCheck(ReadOnlySpan<char> text)
    {
        var start = text.IndexOfAnyInRange(FirstCombining, char.MaxValue);
        if (start < 0)
            return true;
        var table = NormalizationTable.Instance;
        var last = 0;
        for (var index = start; index < text.Length;)
        {
            var point = NextPoint(text, ref index);
            var combining = table.ClassOf(point);
            if (table.IsSuspect(point) || (combining != 0 && combining < last))
                return false;
            last = combining;
        }
        return true;
    }

    private static void Decompose(int point, List<int> into)
    {
        if (Hangul.IsSyllable(point))
        {
            Hangul.Decompose(point, into);
            return;
        }
        if (point < 0xC0 || !NormalizationTable.Instance.TryDecompose(point, out var parts))
        {
            into.Add(point);
            return;
        }
        Decompose(parts.First, into);
        if (parts.Second != 0)
            Decompose(parts.Second, into);
    }

    // A stable sort of each run of marks. A hostile run of a hundred thousand marks must not cost its square: hence no insertion sort.
    private static void Order(List<int> points)
    {
        var table = NormalizationTable.Instance;
        for (var index = 0; index < points.Count; index++)
        {
            if (table.ClassOf(points[index]) == 0)
                continue;
            var start = index;
            var disordered = false;
            for (index++; index < points.Count && table.ClassOf(points[index]) is var combining and not 0; index++)
                disordered |= combining < table.ClassOf(points[index - 1]);
            if (!disordered)
                continue;
            var run = points.GetRange(start, index - start).OrderBy(table.ClassOf).ToList();
            for (var offset = 0; offset < run.Count; offset++)
                points[start + offset] = run[offset];
        }
    }

    private static string Compose(List<int> points)
    {
        var table = NormalizationTable.Instance;
        var kept = 0;
        var starter = -1;
        var last = 0;
        for (var index = 0; index < points.Count; index++)
        {
            var point = points[index];
            var combining = table.ClassOf(point);
            // A mark is kept from its starter by one of its own class or higher, another starter by anything in between.
            var blocked = starter < 0 || (last >= combining && starter != kept - 1);
            if (!blocked && TryJoin(points[starter], point, out var composed))
            {
                points[starter] = composed;
                continue;
            }
            if (combining == 0)
                starter = kept;
            last = combining;
            points[kept++] = point;
        }

        var text = new StringBuilder(kept);
        foreach (var point in points.Take(kept))
            Append(text, point);
        return text.ToString();
    }

    private static bool TryJoin(int first, int second, out int composed) =>
        Hangul.TryCompose(first, second, out composed) || NormalizationTable.Instance.TryCompose(first, second, out composed);

    private static int NextPoint(ReadOnlySpan<char> text, ref int index)
    {
        var first = text[index++];
        return char.IsHighSurrogate(first) && index < text.Length && char.IsLowSurrogate(text[index])
            ? char.ConvertToUtf32(first, text[index++])
            : first;
    }

    private static void Append(StringBuilder text, int point)
    {
        if (point <= char.MaxValue)
            text.Append((char)point);
        else
            text.Append(char.ConvertFromUtf32(point));
    }
}
