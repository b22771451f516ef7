using System.Text;
using System.Text.Json;
using Confrere.Engine.Text;
using Confrere.Tests.Sites;
using Jint;

namespace Confrere.Tests.Site.Search;

/// <summary>The theme's own script, run as a browser runs it, over a built site.</summary>
internal sealed class BrowserSearch : IDisposable
{
    private readonly Jint.Engine engine = new();

    /// <summary>Loads the script over some files of the index.</summary>
    /// <param name="read">The text of a file.</param>
    public BrowserSearch(Func<string, string> read)
    {
        // There is no culture data here, and so no normalisation but our own.
        engine.SetValue("decompose", (Func<string, string>)Decompose);
        engine.Execute("String.prototype.normalize = function () { return decompose(String(this)); };");
        engine.Execute(File.ReadAllText(Path.Join(TinySite.Repository(), "theme", "search.js")));
        engine.SetValue("readFile", read);
        engine.Execute("""
            var fetched = [];
            var index = new confrereSearch.Index(async function (name) { fetched.push(name); return JSON.parse(readFile(name)); });
            async function urls(query) { var result = await index.find(query); return JSON.stringify((await index.shown(result.posts.slice(0, 10))).map(function (post) { return post.u; })); }
            async function cut(text, language) { await index.start(); return JSON.stringify(index.languages[language].cut(text)); }
            async function told(query) { var result = await index.find(query); return JSON.stringify({ isNear: result.isNear, isPartly: result.isPartly, isCommon: result.isCommon }); }
            """);
    }

    /// <inheritdoc />
    public void Dispose() => engine.Dispose();

    /// <summary>The addresses found, the best first.</summary>
    public IReadOnlyList<string> Find(string query) => JsonSerializer.Deserialize<List<string>>(Await("urls", query))!;

    /// <summary>What the page tells of how a query was answered.</summary>
    public string Told(string query) => Await("told", query);

    /// <summary>A text cut into words, as JSON.</summary>
    public string Cut(string text, int language) => Await("cut", text, language);

    /// <summary>The files fetched so far.</summary>
    public IReadOnlyList<string> Fetched => [.. engine.Evaluate("fetched").AsArray().Select(name => name.AsString())];

    /// <summary>Whether two words are one slip apart.</summary>
    public bool IsNear(string one, string other) => engine.Invoke(engine.Evaluate("confrereSearch.isNear"), one, other).AsBoolean();

    private string Await(string function, params object[] arguments) => engine.Invoke(function, arguments).UnwrapIfPromise().AsString();

    private static string Decompose(string text)
    {
        var decomposed = new StringBuilder();
        foreach (var point in Nfc.Decompose(text))
            decomposed.Append(Rune.IsValid(point) ? new Rune(point).ToString() : ((char)point).ToString());
        return decomposed.ToString();
    }
}
