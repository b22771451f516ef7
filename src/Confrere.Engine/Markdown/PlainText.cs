using System.Text;

namespace Confrere.Engine.Markdown;

/// <summary>Gathers what a reader sees of a paragraph. Without their form some words would say something else: what is struck out goes, and 10^9^ is 10⁹.</summary>
internal sealed class PlainText
{
    private const string Plain = "0123456789+-−";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻";

    private readonly StringBuilder text = new();
    private int raised;
    private int struck;

    public int Length => text.Length;

    public void Clear()
    {
        text.Clear();
        (raised, struck) = (0, 0);
    }

    public void Append(ReadOnlySpan<char> characters)
    {
        if (struck > 0)
            return;
        foreach (var character in characters)
            text.Append(raised > 0 && Plain.IndexOf(character, StringComparison.Ordinal) is >= 0 and var index ? Raised[index] : character);
    }

    /// <summary>Begins or ends a stretch that emphasis marks.</summary>
    public void Emphasis(char delimiter, int count, int step)
    {
        struck += delimiter == '~' && count == 2 ? step : 0;
        raised += delimiter == '^' ? step : 0;
    }

    /// <summary>Reads an HTML tag in the text.</summary>
    public void Tag(string tag)
    {
        var step = tag.StartsWith("</", StringComparison.Ordinal) ? -1 : 1;
        var name = tag.AsSpan().TrimStart("</");
        name = name[..(name.IndexOfAny(" \t\n/>") is >= 0 and var end ? end : name.Length)];
        if (name.Equals("sup", StringComparison.OrdinalIgnoreCase))
            raised = Math.Max(0, raised + step);
        else if (name.Equals("del", StringComparison.OrdinalIgnoreCase) || name.Equals("s", StringComparison.OrdinalIgnoreCase) || name.Equals("strike", StringComparison.OrdinalIgnoreCase))
            struck = Math.Max(0, struck + step);
    }

    public override string ToString() => text.ToString();
}
