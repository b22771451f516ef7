namespace Confrere.Checklist.Lexicons;

/// <summary>One of the places that bear a name.</summary>
/// <param name="Kind">What it is; with <see cref="PlaceKinds.WithoutArticle"/> when its article is left out.</param>
/// <param name="Population">Inhabitants, within 4 %, and on the right side of 2,000, 20,000 and 200,000; 0 when not known; 20 million stands for more.</param>
/// <param name="Area">The code of the département (« 93 », « 2A », « 974 »), « R » and the code of the région, or the ISO code of the country (« BE »).</param>
internal readonly record struct PlaceEntry(PlaceKinds Kind, int Population, string Area);

/// <summary>All the places that bear one name, the most populous first; none when the name is no place's.</summary>
internal readonly struct Place
{
    private readonly PlaceTable? _table;
    private readonly int _first;

    public Place(PlaceTable table, int first, int count)
    {
        _table = table;
        _first = first;
        Count = count;
    }

    /// <summary>How many places bear the name.</summary>
    public int Count { get; }

    /// <summary>The place at an index, from 0.</summary>
    public PlaceEntry this[int index] =>
        _table is { } table && (uint)index < (uint)Count ? table.EntryAt(_first + index) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>All that the name can be.</summary>
    public PlaceKinds Kinds
    {
        get
        {
            var kinds = PlaceKinds.None;
            for (var index = 0; index < Count; index++)
                kinds |= this[index].Kind;
            return kinds;
        }
    }

    /// <summary>The population of the most populous place of the name; 0 when not known.</summary>
    public int Population => Count == 0 ? 0 : this[0].Population;
}
