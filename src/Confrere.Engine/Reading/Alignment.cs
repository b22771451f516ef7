using Confrere.Engine.Text;

namespace Confrere.Engine.Reading;

/// <summary>Finds, for each character of a decoded value, what it stands for in the value as it was written: escapes, entities, folded lines, doubled quotes.</summary>
internal ref struct Alignment
{
    // A character that is found no nearer is another one that looks the same.
    private const int Farthest = 12;

    // No text is indented deeper.
    private const int Widest = 200;

    private readonly ReadOnlySpan<char> raw;
    private int at;

    /// <summary>A value as it was written, quotes and block marks included.</summary>
    public Alignment(ReadOnlySpan<char> raw)
    {
        this.raw = raw;
        // A block's first line holds its mark, and a comment perhaps.
        if (raw is ['|' or '>', ..])
            at = raw.IndexOf('\n') + 1;
    }

    /// <summary>The stretch for the next characters.</summary>
    /// <param name="decoded">What is left of the decoded value; not empty.</param>
    public Step Next(ReadOnlySpan<char> decoded)
    {
        if (char.IsWhiteSpace(decoded[0]))
            return Whitespace(decoded);
        var (marks, spaces) = (0, 0);
        for (var from = at; from < raw.Length && marks <= Farthest && spaces <= Widest; from++)
        {
            var step = Read(decoded, from, out var length);
            if (step > 0)
            {
                at = from + length;
                return new Step(step, from, length);
            }
            if (char.IsWhiteSpace(raw[from]))
                spaces++;
            else
                marks++;
        }
        return Unfound();
    }

    private readonly Step Unfound() => new(1, Math.Clamp(at, 0, Math.Max(0, raw.Length - 1)), 1);

    // How many characters begin here; 0 if what stands here is something else.
    private readonly int Read(ReadOnlySpan<char> decoded, int from, out int length)
    {
        var here = raw[from..];
        var value = here[0] switch
        {
            '\\' => Escapes.InValue(here, out length),
            '&' => Entities.Read(here, lenient: false, out length),
            _ => Nothing(out length),
        };
        // In code, which has no escapes, what looks like one stands for itself.
        if (!string.IsNullOrEmpty(value) && decoded.StartsWith(value) && !decoded.StartsWith(here[..length]))
            return value.Length;
        length = 1;
        return here[0] == decoded[0] ? 1 : 0;
    }

    private static string? Nothing(out int length)
    {
        length = 0;
        return null;
    }

    // A line end with the indentation after it is one space, or one line end; what is left over stands for itself.
    private Step Whitespace(ReadOnlySpan<char> decoded)
    {
        if (at >= raw.Length)
            return Unfound();
        var start = at;
        if (raw[start] is '\\' or '&' && Read(decoded, start, out var length) is var step and > 0)
        {
            at = start + length;
            return new Step(step, start, length);
        }
        var end = start;
        while (end < raw.Length && char.IsWhiteSpace(raw[end]))
            end++;
        if (end == start)
            return Unfound();
        at = raw[start..end].Contains('\n') ? end : start + 1;
        return new Step(1, start, 1);
    }

    /// <summary>Characters of the decoded value and their stretch.</summary>
    /// <param name="Characters">How many characters.</param>
    /// <param name="Offset">Where the stretch begins in the value as it was written.</param>
    /// <param name="Length">How long it is.</param>
    public readonly record struct Step(int Characters, int Offset, int Length);
}
