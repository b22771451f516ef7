using System.Text;

namespace Confrere.Site.Excerpts;

/// <summary>The ASCII form of an internationalized domain label (RFC 3492), of which only the length matters here.</summary>
internal static class Punycode
{
    private const int LongestLabel = 63;

    /// <summary>Whether a label, once in ASCII, has the 1 to 63 characters that the DNS allows.</summary>
    public static bool Fits(ReadOnlySpan<char> label)
    {
        if (Ascii.IsValid(label))
            return label.Length is > 0 and <= LongestLabel;
        // « xn-- » and at least one character for each code point: a longer label needs no arithmetic, and hostile ones cost nothing.
        if (label.Length > LongestLabel * 2)
            return false;
        var length = 0;
        var rest = label;
        while (true)
        {
            // The ideographic full stops separate labels for the encoder, though not for the domain grammar.
            var stop = rest.IndexOfAny('\u3002', '\uFF0E', '\uFF61');
            length += EncodedLength(stop < 0 ? rest : rest[..stop]);
            if (stop < 0)
                return length <= LongestLabel;
            length++;
            rest = rest[(stop + 1)..];
        }
    }

    private static int EncodedLength(ReadOnlySpan<char> label)
    {
        if (Ascii.IsValid(label))
            return label.Length;
        var points = Points(label);
        var basic = points.Count(point => point < 0x80);
        var length = 4 + basic + (basic > 0 ? 1 : 0);
        var (next, delta, bias, handled) = (0x80, 0, 72, basic);
        while (handled < points.Count)
        {
            var least = points.Where(point => point >= next).Min();
            delta += (least - next) * (handled + 1);
            next = least;
            foreach (var point in points)
            {
                if (point < next)
                    delta++;
                if (point != next)
                    continue;
                length += Digits(delta, bias);
                bias = Adapt(delta, handled + 1, handled == basic);
                delta = 0;
                handled++;
            }
            delta++;
            next++;
        }
        return length;
    }

    private static int Digits(int delta, int bias)
    {
        var count = 1;
        for (var place = 36; ; place += 36, count++)
        {
            var threshold = Math.Clamp(place - bias, 1, 26);
            if (delta < threshold)
                return count;
            delta = (delta - threshold) / (36 - threshold);
        }
    }

    private static int Adapt(int delta, int count, bool first)
    {
        delta = first ? delta / 700 : delta / 2;
        delta += delta / count;
        var bias = 0;
        for (; delta > 35 * 26 / 2; bias += 36)
            delta /= 35;
        return bias + 36 * delta / (delta + 38);
    }

    private static List<int> Points(ReadOnlySpan<char> label)
    {
        var points = new List<int>(label.Length);
        for (var index = 0; index < label.Length; index++)
        {
            var isPair = char.IsHighSurrogate(label[index]) && index + 1 < label.Length && char.IsLowSurrogate(label[index + 1]);
            points.Add(isPair ? char.ConvertToUtf32(label[index], label[++index]) : label[index]);
        }
        return points;
    }
}
