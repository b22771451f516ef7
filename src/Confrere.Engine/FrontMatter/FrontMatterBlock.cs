using System.Text.RegularExpressions;

namespace Confrere.Engine.FrontMatter;

/// <summary>Where the front matter of a text stands, by Statiq's rules: the opening line of dashes is optional, any run of dashes closes.</summary>
/// <param name="Start">Where the YAML begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="BodyStart">Where the text itself begins.</param>
/// <param name="Doubt">What is odd, if anything.</param>
public readonly partial record struct FrontMatterBlock(int Start, int End, int BodyStart, FrontMatterDoubt Doubt)
{
    /// <summary>Finds the front matter of a text.</summary>
    public static FrontMatterBlock Find(string text)
    {
        foreach (var (open, close) in ((string, string)[])[("/*-", "-*/"), ("<!---", "--->"), ("@*-", "-*@")])
        {
            if (!text.StartsWith(open, StringComparison.Ordinal))
                continue;
            var end = text.IndexOf(close, open.Length, StringComparison.Ordinal);
            if (end >= 0)
                return new FrontMatterBlock(open.Length, end, AfterLine(text, end + close.Length), FrontMatterDoubt.None);
        }
        var opening = Opening().Match(text);
        var start = opening.Success ? opening.Length : 0;
        var closing = Dashes().Match(text, start);
        if (!opening.Success && !LooksLikeKeys().IsMatch(text))
            return new FrontMatterBlock(0, 0, 0, closing.Success ? FrontMatterDoubt.DashesInTheText : FrontMatterDoubt.None);
        // A rule at the top and another further down, and text between them.
        if (closing.Success && !LooksLikeData().IsMatch(text[start..closing.Index]))
            return new FrontMatterBlock(0, 0, 0, FrontMatterDoubt.DashesInTheText);
        if (closing.Success)
            return new FrontMatterBlock(start, closing.Index, closing.Index + closing.Length, FrontMatterDoubt.None);
        return opening.Success && LooksLikeKeys().IsMatch(text[start..])
            ? new FrontMatterBlock(start, start, start, FrontMatterDoubt.NeverClosed)
            : new FrontMatterBlock(0, 0, start, FrontMatterDoubt.None);
    }

    private static int AfterLine(string text, int from)
    {
        var end = text.IndexOf('\n', from);
        return end >= 0 && text.AsSpan(from, end - from).IsWhiteSpace() ? end + 1 : from;
    }

    [GeneratedRegex(@"\A\s*-+[^\S\n]*\n")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^-+[^\S\n]*(?:\n|\z)", RegexOptions.Multiline)]
    private static partial Regex Dashes();

    // Nothing, comments, or a key somewhere: « { » opens a map, and a key may be quoted.
    [GeneratedRegex(@"\A\s*\z|\A\s*[#{\[%&!]|^\s*(?:-\s+)?[""'’]?[\p{L}_$][\p{L}\p{N}_ ’'.:-]*[""']?\s*:(?:\s|\z)", RegexOptions.Multiline)]
    private static partial Regex LooksLikeData();

    // A first line such as « titre: » or « # a comment » above one: otherwise the text before a dashed line is text.
    [GeneratedRegex(@"\A(?:\s*(?:#[^\n]*)?\n)*[\p{L}_][\p{L}\p{N}_ ’'-]{0,40}:(?:\s|\z)")]
    private static partial Regex LooksLikeKeys();
}

/// <summary>What is odd about a text's front matter.</summary>
public enum FrontMatterDoubt
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>There is a line of dashes, but what stands before it is no front matter.</summary>
    DashesInTheText,

    /// <summary>The front matter begins with a line of dashes and never ends.</summary>
    NeverClosed,
}
