using Confrere.Engine;
using Confrere.Engine.Data;
using Confrere.Engine.FrontMatter;

namespace Confrere.Site.Statiq;

/// <summary>Finds the files of a Statiq blog that cannot move. They do not go out, and keep nothing else in.</summary>
public static class FindRemnants
{
    /// <summary>The beginning of these findings' names: each is told once, with all its places.</summary>
    public const string RulePrefix = "statiq-";

    /// <summary>What sort of remnant a file of the texts' folder is; null if it is none.</summary>
    public static Remnant? Of(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Extension switch
        {
            ".cshtml" or ".razor" => Remnant.Razor,
            ".hbs" or ".handlebars" or ".fhtml" or ".statiq" => Remnant.Template,
            ".html" or ".htm" when HasFrontMatter(file) => Remnant.Template,
            ".cs" or ".csx" => Remnant.Script,
            ".scss" or ".sass" or ".less" => Remnant.Style,
            ".yml" or ".yaml" when !file.Name.StartsWith('_') => Remnant.Data,
            ".json" when !file.Name.StartsWith('_') && HasStatiqKeys(file) => Remnant.Data,
            _ => null,
        };
    }

    /// <summary>Whether a file of the theme's folder is a Statiq theme's, which the blog's own theme cannot use.</summary>
    /// <param name="file">The file.</param>
    /// <param name="themeFolder">The theme's folder.</param>
    public static bool IsOfTheme(SourceFile file, string themeFolder)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(themeFolder);
        return file.Path.StartsWith(themeFolder + "/input/", StringComparison.Ordinal) || Of(file) is Remnant.Razor or Remnant.Style or Remnant.Data
            || Path.GetFileNameWithoutExtension(file.Name) is "themesettings" or "settings" or "statiq";
    }

    /// <summary>The findings: one for each file.</summary>
    /// <param name="files">The files below the texts' folder.</param>
    /// <param name="theme">A file of a Statiq theme; null if there is none.</param>
    /// <param name="xmlSettings">Files of settings in XML.</param>
    /// <param name="language">The author's language.</param>
    public static IEnumerable<Finding> In(IEnumerable<SourceFile> files, SourceFile? theme, IEnumerable<string> xmlSettings, Language language) =>
        files.Select(file => (file.Path, Kind: Of(file)))
            .Concat(theme is null ? [] : [(theme.Path, Kind: (Remnant?)Remnant.Theme)])
            .Concat(xmlSettings.Select(path => (Path: path, Kind: (Remnant?)Remnant.XmlSettings)))
            .Where(file => file.Kind is not null)
            .Select(file => FindingOf(file.Kind!.Value, Place.Whole(file.Path), language));

    /// <summary>The finding that a remnant makes.</summary>
    public static Finding FindingOf(Remnant kind, Place at, Language language) => Finding.Remark(RulePrefix + NameOf(kind), at, SiteWords.In(language).CannotMove(kind));

    private static string NameOf(Remnant kind) => kind switch
    {
        Remnant.Razor => "razor",
        Remnant.Template => "gabarit",
        Remnant.Script => "code",
        Remnant.Style => "sass",
        Remnant.Data => "donnees",
        Remnant.Theme => "theme",
        Remnant.XmlSettings => "xml",
        _ => "code-court",
    };

    private static bool HasFrontMatter(SourceFile file)
    {
        if (SourceText.Decode(file, Language.French, out _) is not { } source || source.Text.TrimStart() is not ['-' or '/' or '@' or '<' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ..])
            return false;
        var block = FrontMatterBlock.Find(source.Text);
        return block.End > block.Start && YamlData.Read(source, block.Start, block.End, Language.French) is { Faults.IsEmpty: true, Root.Entries.IsEmpty: false };
    }

    private static bool HasStatiqKeys(SourceFile file) =>
        SourceText.Decode(file, Language.French, out _) is { } source && source.Text.TrimStart() is ['{', ..] && JsonData.Read(source, Language.French).Root.Entries.Any(entry => OldLists.IsKey(entry.Key));
}
