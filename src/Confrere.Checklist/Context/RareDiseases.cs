namespace Confrere.Checklist.Context;

/// <summary>The rare diseases of <c>RareDiseases.txt</c>, found by the word of each name that means nothing else.</summary>
internal sealed class RareDiseases
{
    // Words that stand in many names: no name is looked for by one of these, unless it has no other.
    private static readonly HashSet<string> Common =
        ["maladie", "syndrome", "type", "deficit", "primitive", "hereditaire", "chronique", "familiale", "congenitale", "congenital", "idiopathique", "vasculaire", "systemique", "noueuse", "optique", "progressive", "atypique", "variable",
        "vulgaire", "majeure", "nocturne", "granulomatose", "dystrophie", "musculaire", "anemie", "atrophie", "demence", "hernie", "atresie", "paralysie", "sclerose", "neuropathie", "tumeur", "sarcome", "fievre", "purpura", "amylose", "imparfaite",
        "myopathie", "neoplasie", "multiple", "endocrinienne", "severe", "combine", "immunitaire", "commun", "humaine", "choree", "ataxie", "bulleuse", "maladies", "al", "attr", "laterale", "bulbaire", "alveolaire", "pigmentaire",
        "medullaire", "aplasie", "hyperplasie", "surrenales", "voies", "aigue", "intermittente", "periodique", "mixte", "epidermique", "septique"];

    private static readonly HashSet<string> Dropped = ["de", "du", "des", "d", "la", "le", "les", "l", "a", "en", "avec", "liee", "lie", "et"];

    private static readonly Lazy<RareDiseases> Loaded = new(() => new RareDiseases());

    private readonly Dictionary<string, List<Name>> byAnchor = [];
    private readonly SortedSet<string> anchors = new(StringComparer.Ordinal);

    private RareDiseases()
    {
        using var stream = typeof(RareDiseases).Assembly.GetManifestResourceStream("context/RareDiseases.txt") ?? throw new InvalidOperationException("The table of rare diseases is not embedded.");
        using var reader = new StreamReader(stream);
        var disease = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            disease++;
            foreach (var name in line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                Add(name.Split(' ', StringSplitOptions.RemoveEmptyEntries), disease);
        }
    }

    /// <summary>The table; it is read when the first word is looked up.</summary>
    public static RareDiseases Instance => Loaded.Value;

    /// <summary>The words that names are found by.</summary>
    public IEnumerable<string> Anchors => anchors;

    /// <summary>The disease that a word stands in the name of.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="word">The index of a word with <see cref="Cue.Disease"/>.</param>
    /// <param name="start">Where the name begins in the text.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns>The disease's number; 0 if the word means something else here.</returns>
    public int Find(Reading reading, int word, out int start, out int end)
    {
        (start, end) = (0, 0);
        var (found, longest) = (0, 0);
        foreach (var name in byAnchor.GetValueOrDefault(Plain(reading, word)) ?? [])
        {
            if (name.Words.Length <= longest || !Matches(reading, word, name, out var first, out var last))
                continue;
            (found, longest) = (name.Disease, name.Words.Length);
            (start, end) = (reading.Words[first].Start, reading.Words[last].End);
        }
        return found;
    }

    private void Add(string[] written, int disease)
    {
        var words = written.Select(PlainText.Of).ToArray();
        var anchor = words.Index().OrderBy(word => Common.Contains(word.Item) || word.Item.Any(char.IsAsciiDigit)).ThenByDescending(word => word.Item.Length).First().Index;
        if (!byAnchor.TryGetValue(words[anchor], out var names))
            byAnchor[words[anchor]] = names = [];
        anchors.Add(written[anchor]);
        names.Add(new Name(words, anchor, disease));
    }

    private static bool Matches(Reading reading, int word, Name name, out int first, out int last)
    {
        last = word;
        first = word;
        for (var i = name.Anchor - 1; i >= 0; i--)
        {
            first = Step(reading, first, -1);
            if (first < 0 || Plain(reading, first) != name.Words[i])
                return false;
        }
        for (var i = name.Anchor + 1; i < name.Words.Length; i++)
        {
            last = Step(reading, last, +1);
            if (last < 0 || Plain(reading, last) != name.Words[i])
                return false;
        }
        return true;
    }

    // The next word that is no article; -1 where the passage ends.
    private static int Step(Reading reading, int word, int direction)
    {
        for (var i = word + direction; i >= 0 && i < reading.Words.Length; i += direction)
        {
            if (reading.Words[direction > 0 ? i : i + 1].Is(Shape.First))
                return -1;
            if (!Dropped.Contains(Plain(reading, i)))
                return i;
        }
        return -1;
    }

    private static string Plain(Reading reading, int word) => reading.Plain.Substring(reading.Words[word].Start, reading.Words[word].Length);

    private readonly record struct Name(string[] Words, int Anchor, int Disease);
}
