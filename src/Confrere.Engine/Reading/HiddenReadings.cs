using Confrere.Engine.Text;

namespace Confrere.Engine.Reading;

/// <summary>What a machine would read in a passage beside what a person sees: percent codes, base64 in a <c>data:</c> address, escapes of scripts and styles, tags. Each is read as a passage of its own.</summary>
internal static class HiddenReadings
{
    /// <summary>The readings, in order; none for nearly all passages.</summary>
    /// <param name="letters">The passage, entities decoded.</param>
    /// <param name="isAddress">Whether « + » can stand for a space.</param>
    public static IEnumerable<List<Letter>> Of(List<Letter> letters, bool isAddress)
    {
        var text = PlainReading.Text(letters);
        if (Tags(letters) is { Count: > 0 } tags)
            yield return tags;
        if (text.Contains('\\', StringComparison.Ordinal) && WithoutEscapes(letters, text) is { } unescaped)
            yield return unescaped;
        if (!isAddress && text.AsSpan().IndexOfAny('%', '\\') < 0 && !Base64Data.IsIn(text))
            yield break;
        foreach (var (start, end) in Tokens(text))
        {
            foreach (var reading in OfToken(letters.GetRange(start, end - start), text[start..end], isAddress))
                yield return reading;
        }
    }

    private static IEnumerable<List<Letter>> OfToken(List<Letter> token, string text, bool isAddress)
    {
        var decoded = PercentCodes.Decode(token, isAddress);
        if (decoded is not null)
            yield return decoded;
        if (Base64Data.Decode(decoded ?? token) is { } data)
            yield return data;
        if (Parted(token, text) is { } parted)
            yield return parted;
    }

    // A person reads « Du\pont » in one, but « notes\dupont » in two.
    private static List<Letter>? Parted(List<Letter> token, string text)
    {
        var isParted = false;
        var parted = token;
        for (var i = text.IndexOf('\\', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\\', i + 1))
        {
            if (!PlainReading.IsReadOver(text, i))
                continue;
            parted = isParted ? parted : [.. token];
            parted[i] = token[i].As(' ');
            isParted = true;
        }
        return isParted ? parted : null;
    }

    private static List<Letter> Tags(List<Letter> letters)
    {
        var tags = new List<Letter>();
        for (var i = 1; i < letters.Count; i++)
        {
            if (char.IsSurrogatePair(letters[i - 1].Character, letters[i].Character)
                && PlainPoint.Tagged(char.ConvertToUtf32(letters[i - 1].Character, letters[i].Character)) is var tagged and not '\0')
                tags.Add(letters[i - 1].To(letters[i], tagged));
        }
        return tags;
    }

    private static List<Letter>? WithoutEscapes(List<Letter> letters, string text)
    {
        List<Letter>? decoded = null;
        var copied = 0;
        for (var i = text.IndexOf('\\', StringComparison.Ordinal); i >= 0 && i < text.Length; i = text.IndexOf('\\', i))
        {
            if (Escapes.InCode(text.AsSpan(i), out var length) is not { } value)
            {
                i++;
                continue;
            }
            decoded ??= new List<Letter>(letters.Count);
            decoded.AddRange(letters.GetRange(copied, i - copied));
            foreach (var character in value)
                decoded.Add(letters[i].To(letters[i + length - 1], character));
            copied = i += length;
        }
        decoded?.AddRange(letters.GetRange(copied, letters.Count - copied));
        return decoded;
    }

    private static IEnumerable<(int Start, int End)> Tokens(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            if (end > start)
                yield return (start, end);
            start = end + 1;
        }
    }
}
