namespace Confrere.Checklist.Author;

/// <summary>Finds all words of a list in one pass over a text, however many they are (Aho and Corasick, 1975).</summary>
internal sealed class WordAutomaton
{
    private readonly ushort[] symbols = new ushort[char.MaxValue + 1];
    private readonly int[] next;
    private readonly int[] fallback;
    private readonly int[][] ending;
    private readonly int width;

    /// <summary>Makes the automaton of some words.</summary>
    public WordAutomaton(IReadOnlyList<string> words)
    {
        ushort count = 0;
        foreach (var letter in words.SelectMany(word => word))
            symbols[letter] = symbols[letter] == 0 ? ++count : symbols[letter];
        width = count + 1;
        var size = words.Sum(word => word.Length) + 1;
        next = new int[size * width];
        fallback = new int[size];
        ending = new int[size][];
        Array.Fill(ending, []);
        Grow(words);
        Link();
    }

    /// <summary>The state before any letter.</summary>
    public const int Start = 0;

    /// <summary>The state after one more letter.</summary>
    public int Step(int state, char letter) => symbols[letter] is var symbol and > 0 ? next[(state * width) + symbol] : Start;

    /// <summary>Which words end in a state, as indices into the list.</summary>
    public int[] EndingAt(int state) => ending[state];

    private void Grow(IReadOnlyList<string> words)
    {
        var states = 1;
        for (var word = 0; word < words.Count; word++)
        {
            var state = Start;
            foreach (var letter in words[word])
            {
                ref var target = ref next[(state * width) + symbols[letter]];
                state = target == 0 ? target = states++ : target;
            }
            ending[state] = [.. ending[state], word];
        }
    }

    private void Link()
    {
        var queue = new Queue<int>(next[..width].Where(state => state > 0));
        while (queue.TryDequeue(out var state))
        {
            ending[state] = [.. ending[state], .. ending[fallback[state]]];
            for (var symbol = 1; symbol < width; symbol++)
            {
                ref var target = ref next[(state * width) + symbol];
                var other = next[(fallback[state] * width) + symbol];
                if (target == 0)
                {
                    target = other;
                    continue;
                }
                fallback[target] = other;
                queue.Enqueue(target);
            }
        }
    }
}
