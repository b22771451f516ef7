using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Confrere.Engine;

namespace Confrere.Site.Search;

/// <summary>
/// The search index as files that a browser fetches piece by piece: <c>index.json</c> (how words are read, where each shard begins), <c>t-N.json</c> (words in order, each with its posts),
/// <c>d-N.json</c> (what is shown of posts), <c>words.json</c> (spellings, fetched only where a word is not found).
/// </summary>
/// <param name="blog">The blog.</param>
/// <param name="posts">Its texts as read for search, in the order of <see cref="Order"/>.</param>
public sealed class SearchIndex(Blog blog, IReadOnlyList<SearchedPost> posts)
{
    /// <summary>The digits that numbers are written in.</summary>
    internal const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

    private const int MostShards = 250, MostBlocks = 300, SmallestShard = 12_000, SmallestBlock = 10, MostSpellings = 8000;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly SiteWords words = SiteWords.In(blog.Settings.Language);

    /// <summary>The texts to search in the order in which they are numbered: pages, then posts, the oldest first, so that a new post renumbers no other.</summary>
    public static IReadOnlyList<Post> Order(Blog blog)
    {
        ArgumentNullException.ThrowIfNull(blog);
        return [.. blog.Pages, .. blog.Posts.Reverse()];
    }

    /// <summary>Where the index is, relative to the output.</summary>
    public static string Folder(ShownBlog blog) => (blog ?? throw new ArgumentNullException(nameof(blog))).Settings.Paths.Search + "/data/";

    /// <summary>The files.</summary>
    public IEnumerable<OutputFile> Files()
    {
        var shards = Shards();
        var block = Math.Max(SmallestBlock, (posts.Count + MostBlocks - 1) / MostBlocks);
        var files = new List<OutputFile> { File("words.json", WriteSpellings) };
        files.AddRange(shards.Select((shard, number) => File($"t-{number}.json", writer => WriteShard(writer, shard))));
        files.AddRange(posts.Chunk(block).Select((some, number) => File($"d-{number}.json", writer => WriteBlock(writer, some))));
        files.Add(File("index.json", writer => WriteStart(writer, shards, block, Version(files))));
        return files;
    }

    private List<List<KeyValuePair<string, string>>> Shards()
    {
        var terms = Terms();
        var size = Math.Max(SmallestShard, terms.Sum(SizeOf) / MostShards);
        var shards = new List<List<KeyValuePair<string, string>>>();
        var filled = size;
        foreach (var term in terms)
        {
            if (filled >= size)
            {
                shards.Add([]);
                filled = 0;
            }
            shards[^1].Add(term);
            filled += SizeOf(term);
        }
        return shards;
    }

    private static int SizeOf(KeyValuePair<string, string> term) => term.Key.Length + term.Value.Length + 6;

    // Each word's posts in order: the step from the one before, five bits to a digit, then the weight.
    private List<KeyValuePair<string, string>> Terms()
    {
        var found = new Dictionary<string, (StringBuilder Text, int Last)>();
        for (var number = 0; number < posts.Count; number++)
        {
            foreach (var (term, weight) in posts[number].Terms)
            {
                var (text, last) = found.TryGetValue(term, out var before) ? before : (new StringBuilder(4), -1);
                AppendNumber(text, number - last - 1);
                text.Append(Digits[weight]);
                found[term] = (text, number);
            }
        }
        return [.. found.Select(term => KeyValuePair.Create(term.Key, term.Value.Text.ToString())).OrderBy(term => term.Key, StringComparer.Ordinal)];
    }

    private static void AppendNumber(StringBuilder text, int number)
    {
        for (; number >= 32; number >>= 5)
            text.Append(Digits[(number & 31) | 32]);
        text.Append(Digits[number]);
    }

    private OutputFile File(string name, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Plain))
            write(writer);
        return new OutputFile(blog.Urls.AssetFile(Folder(blog) + name), buffer.WrittenMemory);
    }

    private static void WriteShard(Utf8JsonWriter writer, List<KeyValuePair<string, string>> terms)
    {
        writer.WriteStartObject();
        foreach (var (term, list) in terms)
            writer.WriteString(term, list);
        writer.WriteEndObject();
    }

    private void WriteBlock(Utf8JsonWriter writer, IEnumerable<SearchedPost> some)
    {
        writer.WriteStartArray();
        foreach (var (post, excerpt, _, _) in some)
        {
            writer.WriteStartObject();
            writer.WriteString("t", post.Title);
            writer.WriteString("u", blog.Urls.PageUrl(post.Address));
            writer.WriteString("e", excerpt);
            writer.WriteString("k", post.Kind == Kind.Page ? "" : words.KindLabel(post.Kind));
            writer.WriteString("d", post.Date is { } date ? words.Date(date) : "");
            writer.WriteString("l", SearchLanguage.Of(post.Language).Code);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private void WriteSpellings(Utf8JsonWriter writer)
    {
        var counted = posts.SelectMany(post => post.Spellings).CountBy(word => word);
        writer.WriteStringValue(string.Join(' ', counted.OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal).Take(MostSpellings).Select(word => word.Key)));
    }

    private void WriteStart(Utf8JsonWriter writer, List<List<KeyValuePair<string, string>>> shards, int block, string version)
    {
        writer.WriteStartObject();
        writer.WriteString("version", version);
        writer.WriteNumber("posts", posts.Count);
        writer.WriteNumber("block", block);
        writer.WriteStartArray("shards");
        foreach (var shard in shards)
            writer.WriteStringValue(shard[0].Key);
        writer.WriteEndArray();
        writer.WriteStartArray("languages");
        foreach (var language in posts.Select(post => post.Post.Language).Append(blog.Settings.Language).Distinct().Order())
            WriteLanguage(writer, SearchLanguage.Of(language));
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteLanguage(Utf8JsonWriter writer, SearchLanguage language)
    {
        writer.WriteStartObject();
        WriteSet(writer, "stops", language.Stops);
        WriteSet(writer, "elisions", language.Elisions);
        WriteSet(writer, "enclitics", language.Enclitics);
        WriteSet(writer, "units", language.Units);
        writer.WriteStartObject("stems");
        foreach (var (word, stem) in language.Stems.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            writer.WriteString(word, stem);
        writer.WriteEndObject();
        WriteEndings(writer, "plurals", language.Plurals);
        WriteEndings(writer, "endings", language.Derivations);
        writer.WriteEndObject();
    }

    private static void WriteSet(Utf8JsonWriter writer, string name, IEnumerable<string> set) => writer.WriteString(name, string.Join(' ', set.Order(StringComparer.Ordinal)));

    private static void WriteEndings(Utf8JsonWriter writer, string name, ImmutableArray<WordEnding> endings)
    {
        writer.WriteStartArray(name);
        foreach (var ending in endings)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(ending.Text);
            writer.WriteStringValue(ending.Instead);
            writer.WriteNumberValue(ending.Kept);
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
    }

    // A browser that kept a shard of an older build must not read it with this one's numbers.
    private static string Version(IEnumerable<OutputFile> files)
    {
        using var hash = System.Security.Cryptography.IncrementalHash.CreateHash(System.Security.Cryptography.HashAlgorithmName.SHA256);
        foreach (var file in files)
            hash.AppendData(file.Content.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6));
    }
}
