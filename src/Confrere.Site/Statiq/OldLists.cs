using System.Collections.Immutable;
using Confrere.Engine;
using Confrere.Engine.Data;
using Confrere.Engine.FrontMatter;
using Confrere.Engine.Text;

namespace Confrere.Site.Statiq;

/// <summary>The lists and feeds that a Statiq blog made with archives: their templates cannot move, but their addresses lead on.</summary>
/// <param name="Archives">Where each list was, and by which key it was grouped; without a key, empty.</param>
/// <param name="FeedCopies">Under which further names feeds are looked for: the name here, and the old one.</param>
public sealed record OldLists(ImmutableArray<(string Address, string Key)> Archives, ImmutableArray<(string Name, string Old)> FeedCopies)
{
    /// <summary>A blog that did not come from Statiq.</summary>
    public static readonly OldLists None = new([], []);

    /// <summary>Whether a key of Statiq's makes a list or a feed.</summary>
    public static bool IsKey(string key) => Fold.Key(key) is var folded && (folded.StartsWith("archive", StringComparison.Ordinal) || folded is "feedrss" or "feedatom" or "feedrdf" or "feedsources" or "feedpipelines");

    /// <summary>Reads the lists of a blog that moves in.</summary>
    /// <param name="files">The files below the texts' folder.</param>
    /// <param name="inputFolder">The texts' folder.</param>
    public static OldLists Of(IEnumerable<SourceFile> files, string inputFolder)
    {
        var archives = ImmutableArray.CreateBuilder<(string, string)>();
        var feeds = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var file in files.Where(file => FindRemnants.Of(file) is Remnant.Razor or Remnant.Template or Remnant.Data && !file.Name.StartsWith('_')))
        {
            if (SourceText.Decode(file, Language.French, out _) is not { } source)
                continue;
            var keys = ReadKeys(file, source);
            var address = Addresses.FromPath(file.Path, inputFolder);
            if (keys.Keys.Any(key => key.StartsWith("archive", StringComparison.Ordinal)))
                archives.Add((keys.GetValueOrDefault("archivedestination") is { Length: > 0 } told && Addresses.FromFile(told) is { } moved ? moved : address, Fold.Key(keys.GetValueOrDefault("archivekey", ""))));
            foreach (var (key, name, extension) in ((string, string, string)[])[("feedrss", "feed.rss", ".rss"), ("feedatom", "feed.atom", ".atom")])
            {
                if (FeedFile(keys.GetValueOrDefault(key, ""), address + extension) is { } old && old != name)
                    feeds.Add((name, old));
            }
        }
        return new OldLists(archives.ToImmutable(), feeds.ToImmutable());
    }

    /// <summary>The old addresses of lists, and the addresses of the lists that took their place.</summary>
    /// <param name="blog">The blog.</param>
    public IEnumerable<(string From, string To, string Title)> Redirects(ShownBlog blog)
    {
        ArgumentNullException.ThrowIfNull(blog);
        var all = (Address: "", blog.Settings.SiteTitle);
        foreach (var (address, key) in Archives)
        {
            var folder = address.Length == 0 || address[^1] == '/' ? address : address + "/";
            if (key is "tags" or "tag")
            {
                yield return (address, blog.Settings.Paths.Tags + "/", blog.Settings.SiteTitle);
                foreach (var group in blog.Posts.SelectMany(post => post.FrontMatter.Tags.Select(tag => tag.Value)).Distinct().Order(StringComparer.Ordinal))
                {
                    if (blog.Tags.FirstOrDefault(list => list.Slug == Slug.From(group)) is { } list && Addresses.FromPath("/" + group.Replace('/', '-') + ".md", "") is { Length: > 0 } name)
                        yield return (folder + name, list.Address, list.Title);
                }
            }
            else if (address.Length > 0)
            {
                yield return (address, all.Address, all.SiteTitle);
            }
        }
    }

    /// <summary>A feed under its name here, and under those that readers' programs remember.</summary>
    public IEnumerable<OutputFile> WithOldNames(OutputFile feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        return FeedCopies.Where(copy => copy.Name == feed.Path).Select(copy => feed with { Path = copy.Old }).DistinctBy(copy => copy.Path).Prepend(feed);
    }

    private static Dictionary<string, string> ReadKeys(SourceFile file, SourceText source)
    {
        var block = FrontMatterBlock.Find(source.Text);
        var data = file.Extension switch
        {
            ".json" => JsonData.Read(source, Language.French),
            ".yml" or ".yaml" => YamlData.Read(source, 0, source.Text.Length, Language.French),
            _ => YamlData.Read(source, block.Start, block.End, Language.French),
        };
        return data.Root.Entries.DistinctBy(entry => Fold.Key(entry.Key)).ToDictionary(entry => Fold.Key(entry.Key), entry => entry.Value is ScalarNode { IsExpression: false } value ? value.Value : "");
    }

    // « true » means the file's own name with the feed's extension; else it is a path.
    private static string? FeedFile(string written, string own)
    {
        if (Fold.Key(written) is "" or "false" or "non" or "no")
            return null;
        var path = Fold.Key(written) == "true" ? own : written.Trim().TrimStart('/');
        return path.Split('/').Any(part => part is "" or "." or "..") || path.Any(letter => char.IsControl(letter) || letter is ':' or '\\') ? null : path;
    }
}
