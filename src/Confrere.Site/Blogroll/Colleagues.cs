using System.Collections.Immutable;
using Confrere.Engine;
using Confrere.Engine.Data;
using Confrere.Engine.Specialties;
using Confrere.Engine.Text;

namespace Confrere.Site.Blogroll;

/// <summary>The colleagues of a blog, from <c>_confreres.yml</c> in the input folder: a name or handle, and under it <c>url</c>, <c>flux</c>, <c>spécialités</c> and <c>note</c>.</summary>
/// <param name="All">The colleagues, as they are listed.</param>
/// <param name="Faults">What is wrong with the file.</param>
public sealed record Colleagues(ImmutableArray<Colleague> All, ImmutableArray<Finding> Faults)
{
    private static readonly string[] Names = ["_confreres.yml", "_colleagues.yml"];

    /// <summary>A blog without any.</summary>
    public static Colleagues None { get; } = new([], []);

    /// <summary>Whether a file is this one.</summary>
    public static bool IsTheirs(SourceFile file, string inputFolder) => Names.Any(name => file.Path == $"{inputFolder}/{name}");

    /// <summary>Reads them.</summary>
    /// <param name="files">The blog's files.</param>
    /// <param name="inputFolder">The input folder.</param>
    /// <param name="language">The language of faults.</param>
    public static Colleagues Read(IReadOnlyList<SourceFile> files, string inputFolder, Language language)
    {
        if (files.FirstOrDefault(file => IsTheirs(file, inputFolder)) is not { } file)
            return None;
        if (SourceText.Decode(file, language, out var unreadable) is not { } source)
            return None with { Faults = [unreadable!] };
        var document = YamlData.Read(source, 0, source.Text.Length, language);
        var faults = document.Faults.ToList();
        var all = document.Root.Entries.Select(entry => Read(entry, language, faults)).OfType<Colleague>().ToImmutableArray();
        return new Colleagues(all, [.. faults]);
    }

    private static Colleague? Read(DataEntry entry, Language language, List<Finding> faults)
    {
        var words = SiteWords.In(language);
        if (entry.Value is not MapNode map)
        {
            faults.Add(Finding.Fault("confrere", entry.KeyAt, words.ColleagueExpected));
            return null;
        }
        var byName = new Dictionary<string, DataEntry>();
        foreach (var inner in map.Entries)
        {
            if (KeyOf(inner.Key) is { } key)
                byName[key] = inner;
            else
                faults.Add(Finding.Fault("confrere", inner.KeyAt, words.ColleagueExpected));
        }
        var values = new TypedValues(byName, Engine.Faults.In(language), faults);
        var specialties = values.Texts("specialties", split: true).Select(written => Resolve(written.Value, written.At, language, faults)).OfType<Specialty>().DistinctBy(found => found.Slug).ToImmutableArray();
        var url = Address(values, "url", words, faults);
        var feed = Address(values, "feed", words, faults);
        if (!byName.ContainsKey("url"))
            faults.Add(Finding.Fault("confrere", entry.KeyAt, words.ColleagueExpected));
        return url.Length == 0 ? null : new Colleague(entry.Key.Trim(), url, feed, specialties, values.Text("note"));
    }

    private static string? KeyOf(string written) => Fold.Key(written) switch
    {
        "url" or "adresse" or "site" or "blog" or "lien" or "link" => "url",
        "flux" or "feed" or "rss" => "feed",
        "specialites" or "specialite" or "specialties" or "specialty" => "specialties",
        "note" => "note",
        _ => null,
    };

    private static Specialty? Resolve(string written, Place at, Language language, List<Finding> faults)
    {
        var found = SpecialtyTable.Find(written);
        if (found is null)
            faults.Add(Finding.Fault("specialite", at, Engine.Faults.In(language).UnknownSpecialty(SpecialtyTable.Propose(written).Select(near => near.Name(language)))));
        return found;
    }

    private static string Address(TypedValues values, string name, SiteWords words, List<Finding> faults)
    {
        if (values.Text(name) is not { } written)
            return "";
        if (Uri.TryCreate(written.Value, UriKind.Absolute, out var url) && url.Scheme is "https" or "http")
            return url.AbsoluteUri;
        faults.Add(Finding.Fault("confrere", written.At, words.WholeAddressExpected));
        return "";
    }
}
