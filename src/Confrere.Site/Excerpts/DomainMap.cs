namespace Confrere.Site.Excerpts;

/// <summary>Where the domain names of a text end, worked out once from its end to its beginning, so that no hostile text costs more than its length.</summary>
internal sealed class DomainMap
{
    private readonly string _text;

    // For each index: the first index from there on that is no character of a label.
    private readonly int[] _runEnd;

    // For each full stop that closes a label: where the longest domain going on after it ends, and where the one whose last label it closes ends; -1 for none.
    private readonly int[] _endBeyond;
    private readonly int[] _endHere;

    // For each index: the last underscore at or before it, or -1.
    private readonly int[] _underscore;

    public DomainMap(string text)
    {
        _text = text;
        _runEnd = new int[text.Length + 1];
        _endBeyond = new int[text.Length];
        _endHere = new int[text.Length];
        _underscore = new int[text.Length];
        var capitals = TopLevelDomains.Capitals(text);
        for (var index = 0; index < text.Length; index++)
            _underscore[index] = text[index] == '_' ? index : index > 0 ? _underscore[index - 1] : -1;
        _runEnd[text.Length] = text.Length;
        for (var index = text.Length - 1; index >= 0; index--)
        {
            _runEnd[index] = UrlCharacters.IsLabel(text[index]) ? _runEnd[index + 1] : index;
            if (text[index] != '.')
                continue;
            var length = index + 1 < text.Length ? TopLevelDomains.LengthAt(capitals, index + 1) : 0;
            _endHere[index] = length > 0 ? index + 1 + length : -1;
            _endBeyond[index] = EndFrom(index + 1);
        }
    }

    /// <summary>The index after the longest domain name that begins at the index, or -1: labels, the last without underscore, and a known ending.</summary>
    public int EndFrom(int start)
    {
        if (start >= _text.Length)
            return -1;
        var stop = _runEnd[start];
        var isLabel = stop > start && stop < _text.Length && _text[stop] == '.'
            && UrlCharacters.IsDomain(_text[start]) && UrlCharacters.IsDomain(_text[stop - 1]);
        if (!isLabel)
            return -1;
        if (_endBeyond[stop] >= 0)
            return _endBeyond[stop];
        return _underscore[stop] < start ? _endHere[stop] : -1;
    }
}
