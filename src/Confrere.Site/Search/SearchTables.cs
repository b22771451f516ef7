namespace Confrere.Site.Search;

/// <summary>The lists that search is made with.</summary>
internal static class SearchTables
{
    /// <summary>The lines of a list, without notes and empty ones.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(SearchTables).Assembly.GetManifestResourceStream("Confrere.Site.Search.Tables." + file)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
