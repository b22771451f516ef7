namespace Confrere.Corpora;

/// <summary>Where the corpus lies: beside its code, read in place, so that a text just written counts without a build.</summary>
internal static class CorpusFolder
{
    /// <summary>The folder of this project.</summary>
    public static string Root { get; } = Find();

    /// <summary>The texts.</summary>
    public static string Texts => Path.Join(Root, "Texts");

    /// <summary>The figures that must not get worse.</summary>
    public static string Thresholds => Path.Join(Root, "thresholds.json");

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Join(folder, "Confrere.slnx")))
                return Path.Join(folder, "tests", "Confrere.Corpora");
        }
        throw new DirectoryNotFoundException("The corpus is read from its repository, and this program does not lie in one.");
    }
}
