using BenchmarkDotNet.Attributes;
using Confrere.Checklist.Lexicons;

namespace Confrere.Benchmarks;

/// <summary>What the lexicons cost: to load, and to ask about one word.</summary>
[MemoryDiagnoser]
public class LexiconBenchmarks
{
    private readonly string sentence = "Saint-Étienne-du-Rouvray, en Normandie, où Fatoumata consultait";

    private readonly string wordList = "words";

    private readonly string placeList = "places";

    private readonly string[] words = ["hospitalisée", "Fatoumata", "Lefebvre", "douleur", "Guéret", "Dubosclard", "le", "amoxicilline"];

    /// <summary>Unpacks the words; a build does it once.</summary>
    [Benchmark]
    public object LoadWords() => new WordGraph(Packed.Read(wordList));

    /// <summary>Unpacks the places; a build does it once.</summary>
    [Benchmark]
    public object LoadPlaces() => new PlaceTable(Packed.Read(placeList));

    /// <summary>One word, of eight that take turns.</summary>
    [Benchmark(OperationsPerInvoke = 8)]
    public int AskWord()
    {
        var sum = 0;
        foreach (var word in words)
            sum += (int)Vocabulary.Of(word);
        return sum;
    }

    /// <summary>One word whose accents may be missing.</summary>
    [Benchmark(OperationsPerInvoke = 8)]
    public int AskFolded()
    {
        var sum = 0;
        foreach (var word in words)
            sum += (int)Vocabulary.OfFolded(word);
        return sum;
    }

    /// <summary>The place that a text has at an index, where there is one.</summary>
    [Benchmark]
    public int AskPlace()
    {
        Places.LongestAt(sentence, 0, out var length);
        return length;
    }

    /// <summary>The same where there is none.</summary>
    [Benchmark]
    public int AskNoPlace()
    {
        Places.LongestAt(sentence, 43, out var length);
        return length;
    }
}
