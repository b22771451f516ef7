using System.Globalization;
using System.Text;
using Confrere.Engine;
using Wcwidth;

namespace Confrere.Reports;

/// <summary>
/// The line that a finding stands in, from the local file, with a mark under the place. It holds the words found: it is shown on the author's own screen
/// and nowhere else.
/// </summary>
/// <param name="sources">The files.</param>
/// <param name="width">How many columns the screen has.</param>
internal sealed class LocalLine(ReportSources sources, int width)
{
    private const int TabStop = 4;
    private const string Margin = "    ";

    /// <summary>Two lines, ready to print; null where a whole file is meant or the file is no text.</summary>
    public string? Of(Place at)
    {
        if (at == Place.Whole(at.Path) || sources.Find(at.Path) is not { } source)
            return null;
        var start = at.Offset - at.Column + 1;
        var end = source.Text.AsSpan(start).IndexOfAny('\n', '\r');
        var line = end < 0 ? source.Text[start..] : source.Text.Substring(start, end);
        return Marked(line, Math.Min(at.Column - 1, line.Length), Math.Max(1, at.Length));
    }

    /// <summary>A line as it can be shown: what nobody sees is named, and nothing in it moves the screen's cursor.</summary>
    public static string Shown(string line) => string.Concat(Cells(line).Select(cell => cell.Text));

    private string Marked(string line, int from, int length)
    {
        var cells = Cells(line);
        var first = FirstAt(cells, from);
        var last = Math.Max(first + 1, FirstAt(cells, from + length));
        var (left, right) = Window(cells, first, last);
        var shown = string.Concat(cells[left..right].Select(cell => cell.Text));
        var before = cells[left..first].Sum(cell => cell.Width) + (left > 0 ? 1 : 0);
        var under = Math.Max(1, cells[first..Math.Min(last, right)].Sum(cell => cell.Width));
        return $"{Margin}{(left > 0 ? "…" : "")}{shown}{(right < cells.Count ? "…" : "")}\n{Margin}{new string(' ', before)}{new string('^', under)}";
    }

    // What fits on the screen: a little before the place, then as much as there is room for.
    private (int Left, int Right) Window(List<Cell> cells, int first, int last)
    {
        var room = Math.Max(20, width - Margin.Length - 3);
        if (cells.Sum(cell => cell.Width) <= room)
            return (0, cells.Count);
        var marked = Math.Min(room, cells[first..Math.Min(last, cells.Count)].Sum(cell => cell.Width));
        var (left, used) = (first, 0);
        while (left > 0 && used + cells[left - 1].Width <= (room - marked) / 2)
            used += cells[--left].Width;
        var right = left;
        for (used = 0; right < cells.Count && used + cells[right].Width <= room; right++)
            used += cells[right].Width;
        return (left, right);
    }

    private static int FirstAt(List<Cell> cells, int index)
    {
        var found = cells.FindLastIndex(cell => cell.Start <= index);
        return found >= 0 && index >= cells[found].Start + cells[found].Length ? cells.Count : Math.Max(0, found);
    }

    private static List<Cell> Cells(string line)
    {
        var cells = new List<Cell>(line.Length);
        var (column, index) = (0, 0);
        while (index < line.Length)
        {
            var length = Rune.TryGetRuneAt(line, index, out var rune) ? rune.Utf16SequenceLength : 1;
            var text = Shown(line.AsSpan(index, length), rune, column, out var cellWidth);
            if (cellWidth == 0 && cells.Count > 0)
                cells[^1] = cells[^1] with { Text = cells[^1].Text + text, Length = cells[^1].Length + length };
            else
                cells.Add(new Cell(text, cellWidth, index, length));
            column += cellWidth;
            index += length;
        }
        return cells;
    }

    private static string Shown(ReadOnlySpan<char> written, Rune rune, int column, out int cellWidth)
    {
        cellWidth = 1;
        if (rune.Value == '\t')
        {
            cellWidth = TabStop - (column % TabStop);
            return new string(' ', cellWidth);
        }
        if (rune.Value is > 0 and < 0x20)
            return ((char)(0x2400 + rune.Value)).ToString();
        if (IsInvisible(rune))
        {
            // A letter that nobody sees would make the mark stand beside its word, or turn the line round.
            var name = $"‹{(rune.Value == 0 ? written[0] : rune.Value):X4}›";
            cellWidth = name.Length;
            return name;
        }
        cellWidth = Math.Max(0, UnicodeCalculator.GetWidth(rune));
        return written.ToString();
    }

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse;

    private readonly record struct Cell(string Text, int Width, int Start, int Length);
}
