using System.Text.RegularExpressions;

namespace Confrere.Site.Excerpts;

/// <summary>Finds the addresses of a text as X does: with or without <c>http://</c>, over the known top-level domains.</summary>
internal static partial class TweetUrls
{
    private const int LongestUrl = 4096;
    private const int LongestSlug = 40;

    public static IReadOnlyList<TweetUrl> Find(string text)
    {
        if (!text.Contains('.', StringComparison.Ordinal))
            return [];
        var domains = new DomainMap(text);
        var urls = new List<TweetUrl>();
        var index = 0;
        while (index < text.Length)
        {
            // The first character of a text may be an address's first, or stand before it; elsewhere something must stand before.
            var found = UrlCharacters.MayPrecede(text[index]) ? Match(text, domains, index + 1) : null;
            found ??= index == 0 ? Match(text, domains, 0) : null;
            if (found is null)
            {
                index++;
                continue;
            }
            Add(text, found, urls);
            index = found.End;
        }
        return urls;
    }

    private static Candidate? Match(string text, DomainMap domains, int start)
    {
        var domain = start + ProtocolLength(text.AsSpan(start));
        var domainEnd = domains.EndFrom(domain);
        if (domainEnd < 0)
            return null;
        var pathStart = AfterPort(text, domainEnd);
        var pathEnd = AfterPath(text, pathStart);
        return new Candidate(start, domain, domainEnd, pathStart, pathEnd, AfterQuery(text, pathEnd));
    }

    private static int ProtocolLength(ReadOnlySpan<char> text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
        : text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
        : 0;

    private static int AfterPort(string text, int index)
    {
        var end = index + 1;
        while (index < text.Length && text[index] == ':' && end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end > index + 1 ? end : index;
    }

    private static int AfterPath(string text, int index)
    {
        if (index >= text.Length || text[index] != '/')
            return index;
        var end = index + 1;
        var at = end;
        while (at < text.Length)
        {
            if (UrlCharacters.IsPath(text[at]))
            {
                if (UrlCharacters.IsPathEnding(text[at++]))
                    end = at;
                continue;
            }
            var parenthesis = ParenthesisEnd(text, at);
            if (parenthesis < 0)
                break;
            at = end = parenthesis;
        }
        return end;
    }

    // Balanced parentheses, with at most one pair inside: « (a(b)c) », as Wikipedia's addresses have.
    private static int ParenthesisEnd(string text, int start)
    {
        if (text[start] != '(')
            return -1;
        var inner = AfterPathRun(text, start + 1);
        if (inner < text.Length && text[inner] == ')')
            return inner > start + 1 ? inner + 1 : -1;
        if (inner >= text.Length || text[inner] != '(')
            return -1;
        var close = AfterPathRun(text, inner + 1);
        if (close == inner + 1 || close >= text.Length || text[close] != ')')
            return -1;
        var outer = AfterPathRun(text, close + 1);
        return outer < text.Length && text[outer] == ')' ? outer + 1 : -1;
    }

    private static int AfterPathRun(string text, int index)
    {
        while (index < text.Length && UrlCharacters.IsPath(text[index]))
            index++;
        return index;
    }

    private static int AfterQuery(string text, int index)
    {
        if (index >= text.Length || text[index] != '?')
            return index;
        var end = index;
        for (var at = index + 1; at < text.Length && UrlCharacters.IsQuery(text[at]); at++)
            end = UrlCharacters.IsQueryEnding(text[at]) ? at + 1 : end;
        return end;
    }

    private static void Add(string text, Candidate found, List<TweetUrl> urls)
    {
        var url = text[found.Start..found.End];
        var domain = text[found.Domain..found.DomainEnd];
        var protocol = found.Domain - found.Start;
        if (!IsDomain(domain) || url.Length + (protocol > 0 ? protocol : "https://".Length) > LongestUrl)
            return;
        if (protocol > 0)
            AddWhole(url, found.Start, urls);
        else if (found.Start == 0 || !UrlCharacters.BarsBareDomain(text[found.Start - 1]))
            AddBare(domain, url, found, urls);
    }

    private static void AddWhole(string url, int start, List<TweetUrl> urls)
    {
        // X's own short addresses end with their slug and query, whatever follows.
        var shortened = ShortUrl().Match(url);
        if (shortened.Success && shortened.Groups[1].Length > LongestSlug)
            return;
        if (shortened.Success)
            url = shortened.Value;
        urls.Add(new TweetUrl(url, start, start + url.Length));
    }

    // Without a protocol only the ASCII or accented Latin stretches of the domain are addresses; path and query go with the last of them.
    private static void AddBare(string domain, string url, Candidate found, List<TweetUrl> urls)
    {
        var parts = AsciiDomains(domain);
        for (var index = 0; index < parts.Count; index++)
        {
            var (from, to) = parts[index];
            var part = domain[from..to];
            var whole = index == parts.Count - 1 && found.PathEnd > found.PathStart;
            urls.Add(whole
                ? new TweetUrl(part + url[domain.Length..], found.Start + from, found.End)
                : new TweetUrl(part, found.Start + from, found.Start + to));
        }
    }

    private static List<(int From, int To)> AsciiDomains(string domain)
    {
        var capitals = TopLevelDomains.Capitals(domain);
        var found = new List<(int, int)>();
        for (var start = 0; start < domain.Length;)
        {
            var stops = new List<int>();
            var at = start;
            for (var label = at; at < domain.Length; at++)
            {
                if (domain[at] == '.' && at > label)
                {
                    stops.Add(at);
                    label = at + 1;
                }
                else if (!UrlCharacters.IsAsciiDomain(domain[at]))
                    break;
            }
            var end = stops.AsEnumerable().Reverse()
                .Select(stop => (Start: stop + 1, Length: TopLevelDomains.LengthAt(capitals, stop + 1)))
                .Where(ending => ending.Length > 0)
                .Select(ending => ending.Start + ending.Length)
                .FirstOrDefault();
            if (end > 0)
                found.Add((start, end));
            start = end > 0 ? end : Math.Max(at, start + 1);
        }
        return found;
    }

    private static bool IsDomain(string domain)
    {
        if (domain.StartsWith("xn--", StringComparison.Ordinal) && AsciiDomains(domain).Count == 0)
            return false;
        foreach (var label in domain.AsSpan().Split('.'))
        {
            if (!Punycode.Fits(domain.AsSpan(label)))
                return false;
        }
        return true;
    }

    // Both cases are spelled out: ignoring case would let letters outside ASCII, such as the Kelvin sign, match.
    [GeneratedRegex(@"^[hH][tT]{2}[pP][sS]?://[tT]\.[cC][oO]/([a-zA-Z0-9]+)(?:\?[a-zA-Z0-9!?*'@();:&=+$/%#\[\]\-_.,~|]*[a-zA-Z0-9\-_&=#/])?", RegexOptions.CultureInvariant)]
    private static partial Regex ShortUrl();

    private sealed record Candidate(int Start, int Domain, int DomainEnd, int PathStart, int PathEnd, int End);
}
