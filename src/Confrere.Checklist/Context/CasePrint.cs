using System.Text.RegularExpressions;

namespace Confrere.Checklist.Context;

/// <summary>What is kept of a case to know it again in another post: hashes of its runs of words, its rare traits with its ages, and where it says that it goes on.</summary>
/// <param name="Runs">Some of the runs of words, each with its place.</param>
/// <param name="Traits">A rare disease or trade together with an age, as a hash, each with its place.</param>
/// <param name="Sequels">Where the text says that it goes on with a case already told.</param>
internal sealed partial record CasePrint(IReadOnlyList<(ulong Hash, Hit At)> Runs, IReadOnlyList<(ulong Hash, Hit At)> Traits, IReadOnlyList<Hit> Sequels)
{
    // Eight words in a row are seldom the same by chance. One run in four is enough to know a paragraph again.
    private const int Length = 8;
    private const ulong Kept = 3;

    /// <summary>What is kept of a text about a patient.</summary>
    public static CasePrint Of(Reading reading)
    {
        var sequels = new List<Hit>();
        foreach (var match in reading.NearPlain(Sequel(), Cue.Unique | Cue.Person | Cue.Belonging | Cue.News, 60, 60))
        {
            if (reading.IsProse(match.Index))
                sequels.Add(new Hit(match.Index, match.Length));
        }
        return new CasePrint(RunsOf(reading), TraitsOf(reading), sequels);
    }

    private static List<(ulong, Hit)> RunsOf(Reading reading)
    {
        var runs = new List<(ulong, Hit)>();
        var words = reading.Words;
        Span<ulong> last = stackalloc ulong[Length];
        var count = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Is(Shape.First))
                count = reading.IsProse(words[i].Start) ? 0 : int.MinValue / 2;
            last[i % Length] = HashOf(reading.Of(i));
            if (++count < Length)
                continue;
            var hash = 14695981039346656037UL;
            for (var back = Length - 1; back >= 0; back--)
                hash = (hash ^ last[(i - back) % Length]) * 1099511628211UL;
            hash ^= hash >> 29;
            var first = words[i - Length + 1].Start;
            if ((hash & Kept) == 0)
                runs.Add((hash, new Hit(first, words[i].End - first)));
        }
        return runs;
    }

    private static List<(ulong, Hit)> TraitsOf(Reading reading)
    {
        var traits = new List<(ulong, Hit)>();
        if (!reading.Has(Cue.Disease | Cue.Office))
            return traits;
        var ages = reading.Cued.Where(i => reading.Words[i].Is(Cue.Age) && i > 0 && reading.Words[i - 1].Is(Shape.Figure)).Select(i => HashOf(reading.Of(i - 1))).Distinct().Take(4).ToList();
        if (ages.Count == 0)
            return traits;
        foreach (var i in reading.Cued)
        {
            if (reading.Words[i].Is(Cue.Disease) && RareDiseases.Instance.Find(reading, i, out var start, out var end) is > 0 and var disease && reading.IsProse(start))
                traits.AddRange(ages.Select(age => (age * 31 + (ulong)disease, new Hit(start, end - start))));
        }
        return traits;
    }

    private static ulong HashOf(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in word)
            hash = (hash ^ Letters.Lower(letter)) * 1099511628211UL;
        return hash;
    }

    [GeneratedRegex(@"(?<![\w-])(?:suite (?:et fin )?(?:du|de ce|de notre|de mon|de l') ?(?:cas|patiente?|histoire|anecdote|billet)|(?:je vous (?:avais|ai) (?:deja )?(?:parle|raconte|presente)e? (?:de |du |d')?(?:ce|cette|cet|un|une|mon|ma|notre|la|le) ?\w*|vous vous (?:souvenez|rappelez|souviendrez) (?:peut-etre |sans doute )?(?:de |du )(?:ce|cette|mon|ma|la|notre|\w+))|(?:le|la|ce|cette) meme (?:patiente?|dame|monsieur|homme|femme|malade) (?:que|dont|du)|des nouvelles (?:de|du) (?:la |notre |mon |ma |cette )?(?:patiente?|dame|monsieur|malade))(?![\w-])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Sequel();
}
