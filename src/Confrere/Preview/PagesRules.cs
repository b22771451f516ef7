namespace Confrere.Preview;

/// <summary>What an address leads to.</summary>
/// <param name="Status">The status: 200, 301 or 404.</param>
/// <param name="File">The file to send, relative to the site; where to go for 301, as a path below the host.</param>
internal readonly record struct PagesAnswer(int Status, string File);

/// <summary>The rules by which GitHub Pages finds the file of an address, so that a link that works here works there: letter case counts, <c>.html</c> may be left out, a folder gets its slash.</summary>
internal static class PagesRules
{
    /// <summary>Finds the file of an address.</summary>
    /// <param name="path">The path, decoded, from the root of the host.</param>
    /// <param name="root">The base path, without a closing <c>/</c>.</param>
    /// <param name="has">Whether the site has a file.</param>
    public static PagesAnswer Find(string path, string root, Func<string, bool> has)
    {
        if (path == root || (path == "/" && root.Length > 0))
            return new PagesAnswer(301, root + "/");
        if (!path.StartsWith(root + "/", StringComparison.Ordinal))
            return new PagesAnswer(404, "404.html");
        var file = path[(root.Length + 1)..];
        if (file.Length == 0 || file[^1] == '/')
            return has(file + "index.html") ? new PagesAnswer(200, file + "index.html") : new PagesAnswer(404, "404.html");
        if (has(file))
            return new PagesAnswer(200, file);
        if (has(file + ".html"))
            return new PagesAnswer(200, file + ".html");
        return has(file + "/index.html") ? new PagesAnswer(301, path + "/") : new PagesAnswer(404, "404.html");
    }
}
