using System.Collections.Immutable;
using System.Text;

namespace Confrere.Engine.Statiq;

/// <summary>One of Statiq's shortcodes as it stands in Markdown: <c>&lt;?# YouTube abc /?&gt;</c>, <c>&lt;?# Figure Src="a.png" ?&gt;</c>, <c>&lt;?#/ Figure ?&gt;</c>.</summary>
/// <param name="Start">Where it begins in the stretch that was searched.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Name">Its name in lower case; <c>=</c> shows a value, <c>^</c> includes a file, <c>*</c> keeps text as it stands.</param>
/// <param name="Arguments">What it is given, in order: names in lower case, empty where there is none.</param>
/// <param name="Closes">Whether it ends what another began.</param>
/// <param name="StandsAlone">Whether nothing follows that would be its content.</param>
public sealed record Shortcode(int Start, int Length, string Name, ImmutableArray<(string Name, string Value)> Arguments, bool Closes, bool StandsAlone)
{
    /// <summary>The argument of a name, else the one at a place among those without a name; null if there is neither.</summary>
    public string? Argument(string name, int place)
    {
        var named = Arguments.FirstOrDefault(argument => argument.Name == name).Value;
        return named ?? Arguments.Where(argument => argument.Name.Length == 0).Select(argument => argument.Value).ElementAtOrDefault(place);
    }

    /// <summary>The shortcodes in a stretch of Markdown or HTML, in order.</summary>
    public static IEnumerable<Shortcode> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var open = text.IndexOf("<?", StringComparison.Ordinal); open >= 0 && open + 2 < text.Length; open = text.IndexOf("<?", open + 2, StringComparison.Ordinal))
        {
            var close = text.IndexOf("?>", open + 2, StringComparison.Ordinal);
            if (close < 0)
                yield break;
            if (text[open + 2] is '#' or '!' or '*')
                yield return Read(text, open, close);
        }
    }

    private static Shortcode Read(string text, int open, int close)
    {
        var length = close + 2 - open;
        if (text[open + 2] == '*')
            return new Shortcode(open, length, "*", [("", text[(open + 3)..close])], Closes: false, StandsAlone: true);
        var inner = text.AsSpan(open + 3, close - open - 3).Trim();
        var closes = inner is ['/', ..];
        var standsAlone = inner is [.., '/'] && !closes;
        inner = inner.Trim('/').Trim();
        var sign = inner is ['=' or '^', ..] ? inner[0].ToString() : "";
        var arguments = ArgumentsOf(inner[sign.Length..].ToString());
        if (sign.Length > 0)
            return new Shortcode(open, length, sign, arguments, closes, standsAlone);
        var name = arguments.IsEmpty ? "" : arguments[0].Value.ToLowerInvariant();
        return new Shortcode(open, length, name, arguments.IsEmpty ? [] : arguments[1..], closes, standsAlone);
    }

    private static ImmutableArray<(string Name, string Value)> ArgumentsOf(string text)
    {
        var found = ImmutableArray.CreateBuilder<(string, string)>();
        var (name, word, quote, isWord) = ("", new StringBuilder(), '\0', false);
        foreach (var letter in text + " ")
        {
            if (quote != '\0' ? letter == quote : letter is '"' or '\'' && word.Length == 0)
            {
                (quote, isWord) = (quote == '\0' ? letter : '\0', true);
            }
            else if (quote == '\0' && letter == '=' && name.Length == 0 && word.Length > 0)
            {
                name = word.ToString().ToLowerInvariant();
                word.Clear();
            }
            else if (quote != '\0' || !char.IsWhiteSpace(letter))
            {
                word.Append(letter);
                isWord = true;
            }
            else if (isWord)
            {
                found.Add((name, word.ToString()));
                (name, isWord) = ("", false);
                word.Clear();
            }
        }
        return found.ToImmutable();
    }
}
