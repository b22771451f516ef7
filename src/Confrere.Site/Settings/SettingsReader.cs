using System.Collections.Frozen;
using System.Collections.Immutable;
using Confrere.Engine;
using Confrere.Engine.Data;
using Confrere.Engine.Text;
using Confrere.Engine.Time;
using NodaTime;

namespace Confrere.Site.Settings;

/// <summary>Reads the settings: Statiq's files in Statiq's order, then what the command line sets. The later wins, key by key.</summary>
public sealed class SettingsReader
{
    /// <summary>The files that may hold settings, in the order in which they are read.</summary>
    public static readonly ImmutableArray<string> FileNames =
        [.. from name in (string[])["appsettings", "settings", "statiq"] from extension in (string[])[".json", ".yml", ".yaml"] select name + extension];

    /// <summary>Those that Statiq reads and nothing here does.</summary>
    public static readonly ImmutableArray<string> XmlFileNames = ["appsettings.xml", "settings.xml", "statiq.xml"];

    private readonly List<Finding> faults = [];
    private readonly Dictionary<string, DataEntry> inForce = [];
    private Language language;

    /// <summary>Reads settings.</summary>
    /// <param name="files">Those of <see cref="FileNames"/> that exist.</param>
    /// <param name="overrides">What <c>--set Key=value</c> says.</param>
    /// <param name="fallback">The language of faults where no file says one.</param>
    /// <param name="found">What is wrong with them.</param>
    public static SiteSettings Read(IEnumerable<SourceFile> files, IEnumerable<string> overrides, Language fallback, out ImmutableArray<Finding> found)
    {
        var reader = new SettingsReader { language = fallback };
        var settings = reader.Read(files.ToDictionary(file => file.Path), overrides);
        found = [.. reader.faults.OrderBy(fault => fault.At)];
        return settings;
    }

    private SiteSettings Read(Dictionary<string, SourceFile> files, IEnumerable<string> overrides)
    {
        foreach (var name in FileNames)
        {
            if (files.TryGetValue(name, out var file))
                Add(Parse(file));
        }
        var number = 0;
        foreach (var text in overrides)
            Add(ParseOverride(text, ++number));
        language = inForce.GetValueOrDefault("Language")?.Value is ScalarNode scalar && Fold.Key(scalar.Value) is "en" or "english" ? Language.English : Language.French;
        CheckKeys();
        return Typed();
    }

    private Faults Words => Faults.In(language);

    private SiteWords SiteWords => SiteWords.In(language);

    private TypedValues Values => new(inForce, Words, faults);

    private DataDocument Parse(SourceFile file)
    {
        if (SourceText.Decode(file, language, out var fault) is not { } source)
        {
            faults.Add(fault!);
            return DataDocument.Empty(Place.Whole(file.Path));
        }
        return file.Extension == ".json" ? JsonData.Read(source, language) : YamlData.Read(source, 0, source.Text.Length, language);
    }

    private DataDocument ParseOverride(string text, int number)
    {
        var source = new SourceText($"--set {number}", text);
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
        {
            faults.Add(Finding.Fault("reglage", source.At(0, 0), SiteWords.OverrideNeedsValue));
            return DataDocument.Empty(source.At(0, 0));
        }
        DataNode value = new ScalarNode(text[(equals + 1)..], source, source.At(equals + 1, text.Length - equals - 1));
        var names = text[..equals].Split(':');
        foreach (var inner in names.Skip(1).Reverse())
            value = new MapNode([new DataEntry(inner, source.At(0, equals), source, value)], value.At);
        return new DataDocument(new MapNode([new DataEntry(names[0], source.At(0, equals), source, value)], source.At(0, text.Length)), [], []);
    }

    private void Add(DataDocument document)
    {
        faults.AddRange(document.Faults);
        foreach (var entry in document.Root.Entries.Select(Nested))
        {
            if (entry.Value is ScalarNode { IsExpression: true } computed)
            {
                faults.Add(Finding.Remark("expression", computed.At, Words.NoExpressions));
                continue;
            }
            var name = SettingKey.Find(entry.Key) ?? Fold.Key(entry.Key);
            inForce[name] = inForce.TryGetValue(name, out var before) && before.Value is MapNode low && entry.Value is MapNode high
                ? entry with { Value = Merge(low, high) }
                : entry;
        }
    }

    // .NET's way to write a key inside another on one line: « Checklist:OnBlocking ».
    private static DataEntry Nested(DataEntry entry)
    {
        var names = entry.Key.Split(':');
        if (names.Length == 1 || names.Any(name => name.Length == 0))
            return entry;
        var value = entry.Value;
        foreach (var inner in names.Skip(1).Reverse())
            value = new MapNode([new DataEntry(inner, entry.KeyAt, entry.Source, value)], entry.KeyAt);
        return entry with { Key = names[0], Value = value };
    }

    private static MapNode Merge(MapNode low, MapNode high)
    {
        var keys = high.Entries.Select(entry => Fold.Key(entry.Key)).ToHashSet();
        return high with { Entries = [.. low.Entries.Where(entry => !keys.Contains(Fold.Key(entry.Key))), .. high.Entries] };
    }

    private void CheckKeys()
    {
        foreach (var entry in inForce.Values.OrderBy(entry => entry.KeyAt))
        {
            if (SettingKey.Find(entry.Key) is not null)
                continue;
            // A blog that moves in has a theme's own settings too; what could be one of ours, misspelt, is refused.
            faults.Add(SettingKey.IsStatiqs(entry.Key) ? Finding.Remark("reglage-sans-effet", entry.KeyAt, SiteWords.SettingOfStatiq)
                : SettingKey.IsSlip(entry.Key) || entry.KeyAt.Path.StartsWith("--set", StringComparison.Ordinal) ? Finding.Fault("reglage-inconnu", entry.KeyAt, SiteWords.UnknownSetting(SettingKey.Near(entry.Key)))
                : Finding.Remark("reglage-sans-effet", entry.KeyAt, SiteWords.SettingOfATheme));
        }
    }

    private SiteSettings Typed()
    {
        var defaults = new SiteSettings();
        var zone = Zone();
        var settings = defaults with
        {
            Language = Values.Choice("Language", key => key switch { "fr" or "francais" or "french" => Language.French, "en" or "english" or "anglais" => Language.English, _ => (Language?)null }, "fr, en")?.Value ?? Language.French,
            SiteTitle = Text("SiteTitle"),
            SiteDescription = Text("SiteDescription") is { Length: > 0 } description ? description : Text("Description"),
            Host = HostOf(Text("Host")),
            LinksUseHttps = Values.YesNo("LinksUseHttps") ?? defaults.LinksUseHttps,
            LinkRoot = Text("LinkRoot").Trim('/') is { Length: > 0 } root ? "/" + root : "",
            LinkHideExtensions = Values.YesNo("LinkHideExtensions") ?? true,
            LinkHideIndexPages = Values.YesNo("LinkHideIndexPages") ?? true,
            LinkLowercase = Values.YesNo("LinkLowercase") ?? false,
            Author = Text("Author"),
            Copyright = Text("Copyright"),
            Image = Text("Image"),
            InputFolder = Folder("InputPaths", defaults.InputFolder),
            ThemeFolder = Folder("ThemePaths", defaults.ThemeFolder),
            OutputFolder = Folder("OutputPath", defaults.OutputFolder),
            CacheFolder = Folder("CachePath", defaults.CacheFolder),
            ExcludedPaths = [.. Values.Texts("ExcludedPaths", split: false).Select(path => path.Value.Trim('/'))],
            PostSources = Sources("PostSources"),
            PageSources = Sources("PageSources"),
            OptimizesNames = Values.YesNo("OptimizeContentFileNames") ?? true,
            Zone = zone,
            DateOrder = Values.Choice("DateTimeInputCulture", OrderOf, "fr-FR, en-GB, en-US…")?.Value ?? DateOrder.Unknown,
            GenerateSitemap = Values.YesNo("GenerateSitemap") ?? true,
            MetaRefreshRedirects = Values.YesNo("MetaRefreshRedirects") ?? true,
            PageSize = Values.Count("PageSize") ?? defaults.PageSize,
            FeedSize = Values.Count("FeedSize") ?? defaults.FeedSize,
            DatePrecision = Precision(),
            AuthorVisibility = Values.Choice("AuthorVisibility", key => key switch { "named" => AuthorVisibility.Named, "pseudonym" => AuthorVisibility.Pseudonym, "anonymous" => AuthorVisibility.Anonymous, _ => (AuthorVisibility?)null }, "named, pseudonym, anonymous")?.Value ?? AuthorVisibility.Named,
            Contact = Text("Contact"),
            Interests = Text("Interests"),
            Search = Values.YesNo("Search") ?? true,
            Cards = Values.YesNo("Cards") ?? true,
            Country = Text("Country").Trim().ToUpperInvariant(),
            Legal = new LegalSettingsReader(faults, language).Read(Values.Node("Legal")),
            Checklist = new ChecklistSettingsReader(faults, language).Read(Values.Node("Checklist")),
        };
        settings = settings with { CurrentDateTime = Now(settings) };
        return settings with { Paths = PathsOf(settings.Language) };
    }

    private SourcePatterns? Sources(string name) =>
        Values.Texts(name, split: false) is { IsEmpty: false } patterns ? new SourcePatterns(patterns.Select(pattern => pattern.Value)) : null;

    // Some write the whole address where Statiq wants the name.
    private static string HostOf(string written)
    {
        var end = written.IndexOf("://", StringComparison.Ordinal);
        return (end < 0 ? written : written[(end + 3)..]).Trim('/');
    }

    private string Text(string name) => Values.Text(name)?.Value ?? "";

    // Statiq allows several folders; here the last one named counts.
    private string Folder(string name, string fallback)
    {
        var given = Values.Texts(name, split: false);
        var folder = given.IsEmpty ? fallback : given[^1].Value.Replace('\\', '/').TrimEnd('/');
        while (folder.StartsWith("./", StringComparison.Ordinal))
            folder = folder[2..];
        if (folder.Length > 0 && (name is "OutputPath" or "CachePath" || (!folder.StartsWith('/') && !folder.Split('/').Contains(".."))))
            return folder;
        faults.Add(Finding.Fault("reglage", given[^1].At, SiteWords.FolderMustBeInside));
        return fallback;
    }

    private DateTimeZone Zone()
    {
        var written = Values.Text("TimeZone");
        if (written is null)
            return DateTimeZoneProviders.Tzdb["Europe/Paris"];
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(written.Value.Value) is { } zone)
            return zone;
        var near = Nearest.Three(written.Value.Value, DateTimeZoneProviders.Tzdb.Ids);
        faults.Add(Finding.Fault("reglage", written.Value.At, SiteWords.UnknownTimeZone(near)));
        return DateTimeZoneProviders.Tzdb["Europe/Paris"];
    }

    private Instant? Now(SiteSettings settings)
    {
        if (Values.Text("CurrentDateTime") is not { } written)
            return null;
        if (new DateReader(settings.Zone, settings.DateOrder).Read(written.Value, out var date) == DateReader.Trouble.None)
            return date.In(settings.Zone);
        faults.Add(Finding.Fault("date-illisible", written.At, Words.UnreadableDate));
        return null;
    }

    // Where the year comes first, as in Sweden or in French Canada, .NET takes « 3/4/2026 » for the fourth of March, and Statiq with it.
    private static DateOrder? OrderOf(string key) => key switch
    {
        "" => null,
        "en" or "enus" or "enph" or "enca" or "enza" or "enbz" or "espa" or "espr" or "esus" or "frca" or "invariant" or "iv" => DateOrder.MonthFirst,
        _ => key[..Math.Min(2, key.Length)] is "ja" or "zh" or "ko" or "sv" or "hu" or "lt" or "af" or "fa" or "mn" or "eo" or "dz" ? DateOrder.MonthFirst : DateOrder.DayFirst,
    };

    private FrozenDictionary<Kind, DatePrecision> Precision()
    {
        var precision = ParseContext.DefaultPrecision.ToDictionary();
        foreach (var entry in Values.Node("DatePrecision") is MapNode map ? map.Entries : [])
        {
            DatePrecision? told = entry.Value is ScalarNode scalar
                ? Fold.Key(scalar.Value) switch { "month" or "mois" => DatePrecision.Month, "day" or "jour" => DatePrecision.Day, "year" or "annee" => DatePrecision.Year, "minute" => DatePrecision.Minute, _ => null }
                : null;
            if (Kinds.FromKey(Fold.Key(entry.Key)) is { } kind && told is { } value)
                precision[kind] = value;
            else
                faults.Add(Finding.Fault("reglage", entry.KeyAt, SiteWords.PrecisionExpected));
        }
        return precision.ToFrozenDictionary();
    }

    private ListPaths PathsOf(Language ofLanguage)
    {
        var paths = ofLanguage == Language.French ? ListPaths.French : ListPaths.English;
        foreach (var entry in Values.Node("Paths") is MapNode map ? map.Entries : [])
        {
            var slug = entry.Value is ScalarNode { Value.Length: > 0 } scalar ? Slug.From(scalar.Value) : null;
            ListPaths? changed = (Fold.Key(entry.Key), slug) switch
            {
                (_, null) => null,
                ("specialties" or "specialites", _) => paths with { Specialties = slug },
                ("tags" or "etiquettes", _) => paths with { Tags = slug },
                ("years" or "annees", _) => paths with { Years = slug },
                ("kinds" or "genres", _) => paths with { Kinds = slug },
                ("openquestions" or "questionsouvertes", _) => paths with { OpenQuestions = slug },
                ("search" or "recherche", _) => paths with { Search = slug },
                ("page", _) => paths with { Page = slug },
                ("audiences" or "publics", _) => paths with { Audiences = slug },
                ("authors" or "auteurs", _) => paths with { Authors = slug },
                _ => null,
            };
            if (changed is null)
                faults.Add(Finding.Fault("reglage", entry.KeyAt, SiteWords.PathExpected));
            paths = changed ?? paths;
        }
        return paths;
    }
}
