namespace Confrere.Site.Excerpts;

/// <summary>Which characters of a text stand inside quotation marks or brackets that are closed again: no cut may fall there.</summary>
internal sealed class Enclosures
{
    private readonly bool[] _inside;

    public Enclosures(string text)
    {
        _inside = new bool[text.Length];
        var depth = new int[text.Length + 1];
        var open = new Stack<int>();
        var pending = new Dictionary<char, int>();
        var straight = -1;
        for (var index = 0; index < text.Length; index++)
        {
            if (Closing(text[index]) is { } awaited)
            {
                open.Push(index);
                pending[awaited] = pending.GetValueOrDefault(awaited) + 1;
            }
            else if (text[index] == '"')
                straight = Straight(depth, straight, index);
            else if (text[index] is '»' or '”' or ')' or ']' && TryClose(text, open, pending, text[index], out var start))
            {
                depth[start]++;
                depth[index]--;
            }
        }
        for (int index = 0, sum = 0; index < text.Length; index++)
        {
            sum += depth[index];
            _inside[index] = sum > 0;
        }
    }

    /// <summary>Whether the character is inside a pair; the opening mark is, the closing one is not.</summary>
    public bool Holds(int index) => _inside[index];

    private static int Straight(int[] depth, int opened, int index)
    {
        if (opened < 0)
            return index;
        depth[opened]++;
        depth[index]--;
        return -1;
    }

    // A mark left open between the two is no pair: it is forgotten. Counting the open marks keeps a hostile text linear.
    private static bool TryClose(string text, Stack<int> open, Dictionary<char, int> pending, char closing, out int start)
    {
        start = -1;
        if (pending.GetValueOrDefault(closing) == 0)
            return false;
        do
        {
            start = open.Pop();
            pending[Closing(text[start])!.Value]--;
        }
        while (Closing(text[start]) != closing);
        return true;
    }

    private static char? Closing(char opening) => opening switch
    {
        '«' => '»',
        '“' => '”',
        '(' => ')',
        '[' => ']',
        _ => null,
    };
}
