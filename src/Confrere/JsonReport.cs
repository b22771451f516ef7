using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Confrere.Engine;
using Confrere.Reviewing;

namespace Confrere;

/// <summary>Writes results for programs. The words found are in none of them.</summary>
internal static class JsonReport
{
    /// <summary>An array of findings.</summary>
    public static string Findings(IEnumerable<Finding> findings) => Write(writer => Findings(writer, findings));

    /// <summary>What a build did: paths of the published, withheld, waiting and draft texts, and the findings.</summary>
    public static string Build(BuildReport report) => Write(writer =>
    {
        writer.WriteStartObject();
        Paths(writer, "published", report.Published);
        Paths(writer, "withheld", report.Withheld);
        Paths(writer, "waiting", report.Waiting);
        Paths(writer, "drafts", report.Drafts);
        writer.WriteStartArray("withoutPatient");
        foreach (var (post, reason) in report.WithoutPatient.OrderBy(text => text.Post.Path, StringComparer.Ordinal))
        {
            writer.WriteStartObject();
            writer.WriteString("path", post.Path);
            writer.WriteString("reason", reason);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WritePropertyName("findings");
        Findings(writer, report.Findings);
        writer.WriteEndObject();
    });

    /// <summary>The texts that wait for a review, in their order.</summary>
    public static string Queue(IEnumerable<QueuedText> texts) => Write(writer =>
    {
        writer.WriteStartArray();
        foreach (var text in texts)
        {
            writer.WriteStartObject();
            writer.WriteString("path", text.Path);
            writer.WriteString("state", text.State.ToString().ToLowerInvariant());
            writer.WriteNumber("blocking", text.Blocking);
            writer.WriteNumber("advice", text.Advice);
            writer.WriteNumber("points", text.Points);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    });

    /// <summary>A topic's name for programs.</summary>
    public static string NameOf(Topic topic) => topic.ToString().ToLowerInvariant();

    /// <summary>An indented document, with the same line ends everywhere.</summary>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            write(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Paths(Utf8JsonWriter writer, string name, IEnumerable<Post> posts)
    {
        writer.WriteStartArray(name);
        foreach (var post in posts.OrderBy(post => post.Path, StringComparer.Ordinal))
            writer.WriteStringValue(post.Path);
        writer.WriteEndArray();
    }

    /// <summary>An array of findings in the past, each with its commit.</summary>
    public static string History(IEnumerable<HistoryFinding> findings) => Write(writer =>
    {
        writer.WriteStartArray();
        foreach (var (commit, finding) in findings)
            Write(writer, finding, commit);
        writer.WriteEndArray();
    });

    private static void Findings(Utf8JsonWriter writer, IEnumerable<Finding> findings)
    {
        writer.WriteStartArray();
        foreach (var finding in findings)
            Write(writer, finding, null);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Finding finding, string? commit)
    {
        writer.WriteStartObject();
        if (commit is not null)
            writer.WriteString("commit", commit);
        writer.WriteString("rule", finding.Rule);
        writer.WriteString("topic", NameOf(finding.Topic));
        writer.WriteString("severity", finding.Severity == Severity.Blocking ? "blocking" : "advisory");
        writer.WriteString("path", finding.At.Path);
        writer.WriteNumber("line", finding.At.Line);
        writer.WriteNumber("column", finding.At.Column);
        writer.WriteNumber("offset", finding.At.Offset);
        writer.WriteNumber("length", finding.At.Length);
        writer.WriteString("advice", finding.Advice);
        writer.WriteBoolean("waived", finding.Waived);
        writer.WriteEndObject();
    }
}
