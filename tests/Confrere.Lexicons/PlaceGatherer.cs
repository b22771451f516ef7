using System.Text;
using Confrere.Checklist.Lexicons;

namespace Confrere.Lexicons;

/// <summary>Gathers places by name and packs them as <see cref="PlaceTable"/> reads them.</summary>
internal sealed class PlaceGatherer
{
    private readonly SortedDictionary<string, Dictionary<(PlaceKinds Kind, string Area), int>> _places = new(StringComparer.Ordinal);

    /// <summary>How many places there are, of each kind.</summary>
    public IEnumerable<(PlaceKinds Kind, int Count)> Counts =>
        _places.Values.SelectMany(entries => entries.Keys).GroupBy(entry => entry.Kind & ~PlaceKinds.WithoutArticle).OrderBy(group => group.Key).Select(group => (group.Key, group.Count()));

    public int NameCount => _places.Count;

    /// <summary>Adds a place. Of two of one name, kind and area the more populous is kept.</summary>
    public void Add(string name, PlaceKinds kind, string area, int population)
    {
        AddKey(name, kind, area, population);
        foreach (var article in (string[])["Le ", "Les "])
        {
            if (name.StartsWith(article, StringComparison.Ordinal) && (kind & (PlaceKinds.Commune | PlaceKinds.FormerCommune | PlaceKinds.Area)) != 0)
                AddKey(name[article.Length..], kind | PlaceKinds.WithoutArticle, area, population);
        }
    }

    private void AddKey(string name, PlaceKinds kind, string area, int population)
    {
        var key = NameListBuilder.Key(name);
        if (!_places.TryGetValue(key, out var entries))
            _places[key] = entries = [];
        entries[(kind, area)] = Math.Max(population, entries.GetValueOrDefault((kind, area)));
    }

    public byte[] Pack()
    {
        var areas = _places.Values.SelectMany(entries => entries.Keys).Select(entry => entry.Area).Distinct().Order(StringComparer.Ordinal).ToList();
        var bytes = NameListBuilder.Pack([.. _places.Keys]);
        var entries = new List<(byte Kind, int Area, byte Step)>();
        foreach (var places in _places.Values)
        {
            bytes.Add(checked((byte)places.Count));
            entries.AddRange(places
                .OrderByDescending(place => place.Value).ThenBy(place => place.Key.Kind).ThenBy(place => place.Key.Area, StringComparer.Ordinal)
                .Select(place => (Kind(place.Key.Kind), areas.IndexOf(place.Key.Area), PlaceTable.StepOf(place.Value))));
        }
        bytes.AddRange(BitConverter.GetBytes((short)areas.Count));
        foreach (var area in areas)
        {
            bytes.Add((byte)area.Length);
            bytes.AddRange(Encoding.ASCII.GetBytes(area));
        }
        bytes.AddRange(entries.Select(entry => entry.Kind));
        bytes.AddRange(entries.Select(entry => (byte)entry.Area));
        bytes.AddRange(entries.Select(entry => (byte)(entry.Area >> 8)));
        bytes.AddRange(entries.Select(entry => entry.Step));
        return [.. bytes];
    }

    private static byte Kind(PlaceKinds kinds)
    {
        var number = System.Numerics.BitOperations.TrailingZeroCount((int)kinds);
        return (byte)(number | (kinds.HasFlag(PlaceKinds.WithoutArticle) ? 0x80 : 0));
    }
}
