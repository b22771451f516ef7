namespace Confrere.Tests.Sites;

/// <summary>The example blog of this repository, built once under a base path, for tests that look at everything that readers get.</summary>
public sealed class ExampleSite : IDisposable
{
    private readonly TinySite site = TinySite.Of("");

    public ExampleSite()
    {
        var root = TinySite.Repository();
        foreach (var path in Directory.EnumerateFiles(Path.Join(root, "input"), "*", SearchOption.AllDirectories).Append(Path.Join(root, "statiq.json")))
            site.Write(Path.GetRelativePath(root, path), File.ReadAllBytes(path));
        var ran = site.Run("build", "--base-url", "https://example.github.io/blog/");
        Assert.True(ran.Exit == 0, ran.All);
    }

    /// <summary>The pages, by their file.</summary>
    public IEnumerable<(string File, string Html)> Pages => Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)).Select(file => (file, site.Output(file)));

    /// <summary>All files.</summary>
    public IReadOnlyList<string> Files => site.OutputFiles();

    /// <summary>What a file says.</summary>
    public string Read(string file) => site.Output(file);

    /// <summary>The folder they are in.</summary>
    public string Folder => Path.Join(site.Root, "output");

    public void Dispose() => site.Dispose();
}
