namespace Confrere.Checklist.Lexicons;

/// <summary>The packed places: the names, and for each name its places.</summary>
internal sealed class PlaceTable
{
    /// <summary>How many steps take a population to ten times as many. The steps meet 2,000, 20,000 and 200,000 exactly.</summary>
    public const int StepsPerDecade = 36;

    private const int ReferenceStep = 3 * StepsPerDecade + 1;
    private const double Reference = 2_000;

    private static readonly int[] Populations = [.. Enumerable.Range(0, 256).Select(PopulationOf)];

    private readonly byte[] _packed;
    private readonly NameList _names;
    private readonly string[] _areas;
    private readonly int[] _firsts;
    private readonly int _kinds;
    private readonly int _areaOf;
    private readonly int _steps;

    /// <summary>
    /// Reads the packed table: names; one byte for each, how many places it has; how many areas (16 bits) and their codes, each with
    /// a byte of length; then four runs of a byte for each place: kind, low and high byte of the area's number, step of population.
    /// </summary>
    public PlaceTable(byte[] packed)
    {
        _packed = packed;
        _names = new NameList(packed, out var at);
        _firsts = new int[_names.Count + 1];
        for (var index = 0; index < _names.Count; index++)
            _firsts[index + 1] = _firsts[index] + packed[at++];
        _areas = new string[BitConverter.ToInt16(packed, at)];
        at += 2;
        for (var index = 0; index < _areas.Length; index++)
        {
            var length = packed[at++];
            _areas[index] = System.Text.Encoding.ASCII.GetString(packed, at, length);
            at += length;
        }
        _kinds = at;
        _areaOf = _kinds + _firsts[^1];
        _steps = _areaOf + 2 * _firsts[^1];
    }

    public Place Find(ReadOnlySpan<byte> key) => At(_names.IndexOf(key));

    public Place Longest(ReadOnlySpan<char> text, int start, out int end) => At(_names.IndexOfLongest(text, start, out end));

    public PlaceEntry EntryAt(int index)
    {
        var kind = _packed[_kinds + index];
        var kinds = (PlaceKinds)(1 << (kind & 0x7F)) | (kind >= 0x80 ? PlaceKinds.WithoutArticle : 0);
        return new PlaceEntry(kinds, Populations[_packed[_steps + index]], _areas[_packed[_areaOf + index] | (_packed[_areaOf + _firsts[^1] + index] << 8)]);
    }

    /// <summary>The step that a population is kept as: 0 when not known.</summary>
    public static byte StepOf(int population)
    {
        if (population <= 0)
            return 0;
        var step = ReferenceStep + (int)Math.Floor(Math.Log10(population / Reference) * StepsPerDecade + 1e-9);
        return (byte)Math.Clamp(step, 1, 255);
    }

    /// <summary>The population that a step stands for: its middle, so that the error is at most half a step, and thresholds, where steps begin, are kept.</summary>
    public static int PopulationOf(int step) =>
        step == 0 ? 0 : (int)Math.Max(1, Math.Round(Reference * Math.Pow(10, (step - ReferenceStep + 0.5) / StepsPerDecade)));

    private Place At(int index) => index < 0 ? default : new Place(this, _firsts[index], _firsts[index + 1] - _firsts[index]);
}
