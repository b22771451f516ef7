using System.Text;
using Confrere.Checklist.Context;

namespace Confrere.Site.Output;

/// <summary>
/// Finds, at a glance, what names or reaches one person in a finished file: telephone numbers, NIR, French IBAN, e-mail addresses. It is cheap and sure of
/// itself rather than complete: the checklist has read the texts; this looks for what came into a page from elsewhere.
/// </summary>
internal static class DirectIdentifiers
{
    /// <summary>An identifier in a text.</summary>
    /// <param name="Start">Where it begins.</param>
    /// <param name="Length">How long it is there.</param>
    /// <param name="Key">What it is, however it is spaced.</param>
    public readonly record struct Spot(int Start, int Length, string Key);

    /// <summary>All of a text, in order of their sorts.</summary>
    public static List<Spot> In(string text)
    {
        var found = new List<Spot>();
        Each(text, '@', at => Email(text, at), found);
        Each(text, '0', at => National(text, at), found);
        Each(text, '+', at => International(text, at), found);
        Each(text, '1', at => Nir(text, at), found);
        Each(text, '2', at => Nir(text, at), found);
        Each(text, 'F', at => Iban(text, at), found);
        return found;
    }

    private static void Each(string text, char sign, Func<int, Spot?> look, List<Spot> found)
    {
        for (var at = text.IndexOf(sign, StringComparison.Ordinal); at >= 0; at = text.IndexOf(sign, at + 1))
        {
            if (look(at) is { } spot)
                found.Add(spot);
        }
    }

    private static Spot? Email(string text, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '_' or '-' or '+'))
            start--;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
            end++;
        var host = text.AsSpan(at + 1, end - at - 1).TrimEnd(".-");
        var dot = host.LastIndexOf('.');
        // « @nom@serveur » is a name on Mastodon, which readers are meant to see.
        if (start == at || dot < 1 || host.Length - dot < 3 || host[(dot + 1)..].ContainsAnyExcept(Letters) || (start > 0 && text[start - 1] == '@'))
            return null;
        var length = at + 1 + host.Length - start;
        return new Spot(start, length, text.Substring(start, length).ToLowerInvariant());
    }

    private static Spot? National(string text, int at) =>
        at + 1 < text.Length && text[at + 1] is >= '1' and <= '9' && IsFree(text, at - 1) ? Pairs(text, at, at + 2, text.Substring(at, 2)) : null;

    private static Spot? International(string text, int at)
    {
        if (string.CompareOrdinal(text, at, "+33", 0, 3) != 0)
            return null;
        var first = at + 3;
        while (first < text.Length && IsSeparator(text[first]))
            first++;
        return first < text.Length && text[first] is >= '1' and <= '9' ? Pairs(text, at, first + 1, "0" + text[first]) : null;
    }

    // Four more pairs of figures, parted always by the same sign or never: a date and an hour are not.
    private static Spot? Pairs(string text, int start, int at, string head)
    {
        var key = new StringBuilder(head);
        var separator = '\0';
        for (var pair = 0; pair < 4; pair++)
        {
            var parting = at < text.Length && IsSeparator(text[at]) ? text[at++] : '\0';
            if (pair > 0 && parting != separator)
                return null;
            separator = parting;
            if (at + 2 > text.Length || !char.IsAsciiDigit(text[at]) || !char.IsAsciiDigit(text[at + 1]))
                return null;
            key.Append(text, at, 2);
            at += 2;
        }
        return IsFree(text, at) ? new Spot(start, at - start, key.ToString()) : null;
    }

    private static Spot? Nir(string text, int at)
    {
        if (!IsFree(text, at - 1) || Gathered(text, at, 15) is not { } gathered)
            return null;
        return gathered.Key.AsSpan(3, 2) is ['0', >= '1' and <= '9'] or ['1', >= '0' and <= '2'] && Modulo97.IsNir(gathered.Key) ? gathered : null;
    }

    private static Spot? Iban(string text, int at)
    {
        if (at + 1 >= text.Length || text[at + 1] != 'R' || !IsFree(text, at - 1) || Gathered(text, at, 27) is not { } gathered)
            return null;
        return Modulo97.IsAccount(gathered.Key) ? gathered : null;
    }

    // So many letters and figures, with single separators between; null where there are more or fewer.
    private static Spot? Gathered(string text, int start, int count)
    {
        var key = new StringBuilder(count);
        var at = start;
        while (at < text.Length && key.Length < count)
        {
            if (char.IsAsciiLetterOrDigit(text[at]))
                key.Append(text[at]);
            else if (!IsSeparator(text[at]) || IsSeparator(text[at - 1]))
                return null;
            at++;
        }
        return key.Length == count && IsFree(text, at) ? new Spot(start, at - start, key.ToString()) : null;
    }

    private static bool IsSeparator(char character) => character is ' ' or '.' or '-' or '\u00A0' or '\u202F';

    private static bool IsFree(string text, int index) => index < 0 || index >= text.Length || !(char.IsAsciiLetterOrDigit(text[index]) || text[index] is '_' or '%');

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
}
