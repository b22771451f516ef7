using System.Collections.Immutable;
using Confrere.Engine;
using Confrere.Site.Settings;

namespace Confrere.Commands;

/// <summary>Which blog a command is about, as its arguments say.</summary>
public sealed record SiteArguments
{
    /// <summary>The blog's folder.</summary>
    public string Root { get; init; } = ".";

    /// <summary>The texts' folder, where it is not the settings'.</summary>
    public string? Input { get; init; }

    /// <summary>The theme's folder, where it is not the settings'.</summary>
    public string? Theme { get; init; }

    /// <summary>The output folder, where it is not the settings'.</summary>
    public string? Output { get; init; }

    /// <summary>The site's whole address, where it is not the settings'.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Settings changed this once.</summary>
    public ImmutableArray<string> Set { get; init; } = [];

    /// <summary>The environment, where lists of private words can be.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>The settings' files, where they are not those on the disk.</summary>
    public IReadOnlyList<SourceFile>? SettingsFiles { get; init; }

    /// <summary>Reads the settings' files and applies what the command line changes.</summary>
    /// <param name="fallback">The language of faults where no file says one.</param>
    /// <param name="faults">What is wrong with the settings.</param>
    public SiteSettings ReadSettings(Language fallback, out ImmutableArray<Finding> faults)
    {
        var settings = SettingsReader.Read(SettingsFiles ?? SiteInput.ReadSettings(Root), Set, fallback, out faults);
        settings = settings with
        {
            InputFolder = Below(Input) ?? settings.InputFolder,
            ThemeFolder = Below(Theme) ?? settings.ThemeFolder,
        };
        settings = settings with { PrivateWords = PrivateLists.Read(Root, settings, Variables) };
        if (BaseUrl is null || !Uri.TryCreate(BaseUrl, UriKind.Absolute, out var uri))
            return settings;
        return settings with { Host = uri.Authority, LinksUseHttps = uri.Scheme == Uri.UriSchemeHttps, LinkRoot = uri.AbsolutePath.TrimEnd('/') };
    }

    /// <summary>Reads everything that a build reads.</summary>
    public SiteInput Read(SiteSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        // A list that lies among the texts is neither published nor searched for its own words.
        var lists = PrivateLists.Files(Root, settings).Select(file => Path.GetRelativePath(Path.GetFullPath(Root), file).Replace('\\', '/')).ToHashSet();
        return new SiteInput(
            SiteInput.ReadSettings(Root),
            [.. SiteInput.ReadFolder(Root, settings.InputFolder, settings.ExcludedPaths).Where(file => !lists.Contains(file.Path))],
            [.. SiteInput.ReadFolder(Root, settings.ThemeFolder, []).Where(file => !lists.Contains(file.Path))])
        {
            XmlSettings = [.. SettingsReader.XmlFileNames.Where(name => File.Exists(Path.Join(Root, name)))],
        }.WithStatiqTheme(settings);
    }

    // A folder on the command line may be given from here; inside, paths are relative to the site.
    private string? Below(string? folder) =>
        folder is null ? null : Path.GetRelativePath(Path.GetFullPath(Root), Path.GetFullPath(Directory.Exists(folder) ? folder : Path.Join(Root, folder))).Replace('\\', '/').TrimEnd('/');
}
