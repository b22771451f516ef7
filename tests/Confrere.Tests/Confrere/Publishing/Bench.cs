using System.Text;
using Confrere.Publishing;

namespace Confrere.Tests.Publishing;

/// <summary>A site on the real disk, in a folder of its own that goes with it; a site is said as « path=content » pairs.</summary>
public sealed class Bench : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("confrere-").FullName;

    public string Output => Path.Join(_folder, "output");

    public string Cache => Path.Join(_folder, "cache");

    /// <summary>The folder of the output's state.</summary>
    public string State => Assert.Single(Directory.GetDirectories(Cache, "publication-*"));

    /// <summary>All that is in the output, in order.</summary>
    public string Site => Directory.Exists(Output)
        ? string.Join(' ', new RealDisk().Files(Output).Select(path => $"{path}={File.ReadAllText(Path.Join(Output, path))}"))
        : "";

    /// <summary>The folders in the output.</summary>
    public string Folders => string.Join(' ', Directory.GetDirectories(Output, "*", SearchOption.AllDirectories)
        .Select(folder => Path.GetRelativePath(Output, folder).Replace('\\', '/')).Order(StringComparer.Ordinal));

    /// <summary>Publishes a site; a fault goes to the caller once the publication is disposed of.</summary>
    public PublicationSummary Publish(string site, IDisk? disk = null)
    {
        using var publication = Open(disk);
        StageAll(publication, site);
        return publication.Commit();
    }

    public Publication Open(IDisk? disk = null) => Publication.Open(disk ?? new RealDisk(), Output, Cache);

    public static void StageAll(Publication publication, string site)
    {
        foreach (var file in site.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            publication.Stage(file.Split('=')[0], Encoding.UTF8.GetBytes(file.Split('=')[1]));
    }

    /// <summary>Puts a file into the output by hand.</summary>
    public void Put(string path, string content)
    {
        var file = Path.Join(Output, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    public void LoseManifest() => File.Delete(Path.Join(State, "manifest.tsv"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
