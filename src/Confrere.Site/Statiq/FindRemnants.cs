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
            ".html" or ".htm" when HasFrontMatter(file) || IsFragment(file) => Remnant.Template,
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
    public static Finding FindingOf(Remnant kind, Place at, Language language)
    {
        var wayOut = SiteWords.In(language).CannotMove(kind);
        return kind switch
        {
            Remnant.Razor => Finding.Remark("statiq-razor", at, wayOut),
            Remnant.Template => Finding.Remark("statiq-gabarit", at, wayOut),
            Remnant.Script => Finding.Remark("statiq-code", at, wayOut),
            Remnant.Style => Finding.Remark("statiq-sass", at, wayOut),
            Remnant.Data => Finding.Remark("statiq-donnees", at, wayOut),
            Remnant.Theme => Finding.Remark("statiq-theme", at, wayOut),
            Remnant.XmlSettings => Finding.Remark("statiq-xml", at, wayOut),
            _ => Finding.Remark("statiq-code-court", at, wayOut),
        };
    }

    private static bool HasFrontMatter(SourceFile file)
    {
        if (SourceText.Decode(file, Language.French, out _) is not { } source || source.Text.TrimStart() is not ['-' or '/' or '@' or '<' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ..])
            return false;
        var block = FrontMatterBlock.Find(source.Text);
        return block.End > block.Start && YamlData.Read(source, block.Start, block.End, Language.French) is { Faults.IsEmpty: true, Root.Entries.IsEmpty: false };
    }

    // A piece of a page, which a Razor layout would have framed; what some services want at the root to know their owner has no tag.
    private static bool IsFragment(SourceFile file) =>
        SourceText.Decode(file, Language.French, out _) is { } source && source.Text.TrimStart() is ['<', ..] && !source.Text.Contains("<html", StringComparison.OrdinalIgnoreCase) && !source.Text.Contains("<!doctype", StringComparison.OrdinalIgnoreCase);

    private static bool HasStatiqKeys(SourceFile file) =>
        SourceText.Decode(file, Language.French, out _) is { } source && source.Text.TrimStart() is ['{', ..] && JsonData.Read(source, Language.French).Root.Entries.Any(entry => OldLists.IsKey(entry.Key));
}
