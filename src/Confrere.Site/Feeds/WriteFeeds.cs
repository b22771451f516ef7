using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;

namespace Confrere.Site.Feeds;

/// <summary>Writes feeds as RSS 2.0, Atom and JSON Feed 1.1.</summary>
public static class WriteFeeds
{
    private const string AtomSpace = "http://www.w3.org/2005/Atom";
    private const string ContentSpace = "http://purl.org/rss/1.0/modules/content/";
    private const string CreatorSpace = "http://purl.org/dc/elements/1.1/";

    /// <summary>RSS 2.0.</summary>
    public static byte[] Rss(Feed feed) => Xml(writer =>
    {
        writer.WriteStartElement("rss");
        writer.WriteAttributeString("version", "2.0");
        writer.WriteAttributeString("xmlns", "atom", null, AtomSpace);
        writer.WriteAttributeString("xmlns", "content", null, ContentSpace);
        writer.WriteAttributeString("xmlns", "dc", null, CreatorSpace);
        writer.WriteStartElement("channel");
        writer.WriteElementString("title", Clean(feed.Title));
        writer.WriteElementString("link", feed.HomeUrl);
        writer.WriteElementString("description", Clean(feed.Description));
        writer.WriteElementString("language", feed.Language);
        writer.WriteElementString("lastBuildDate", Rfc822(feed.Updated));
        Link(writer, feed.Folder + FeedFiles.Rss, "self", "application/rss+xml");
        if (feed.Specialty is { } followed)
            RssCategory(writer, followed);
        foreach (var item in feed.Items)
        {
            writer.WriteStartElement("item");
            writer.WriteElementString("title", Clean(item.Title));
            writer.WriteElementString("link", item.Url);
            writer.WriteStartElement("guid");
            writer.WriteAttributeString("isPermaLink", "true");
            writer.WriteString(item.Url);
            writer.WriteEndElement();
            writer.WriteElementString("pubDate", Rfc822(item.Published));
            if (item.Author.Length > 0)
                writer.WriteElementString("creator", CreatorSpace, Clean(item.Author));
            foreach (var specialty in item.Specialties)
                RssCategory(writer, specialty);
            foreach (var tag in item.Tags)
                writer.WriteElementString("category", Clean(tag));
            writer.WriteElementString("description", Clean(item.Excerpt));
            writer.WriteElementString("encoded", ContentSpace, Clean(item.Content));
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
        writer.WriteEndElement();
    });

    /// <summary>Atom.</summary>
    public static byte[] Atom(Feed feed) => Xml(writer =>
    {
        writer.WriteStartElement("feed", AtomSpace);
        writer.WriteAttributeString("xml", "lang", null, feed.Language);
        writer.WriteElementString("id", AtomSpace, feed.HomeUrl);
        writer.WriteElementString("title", AtomSpace, Clean(feed.Title));
        writer.WriteElementString("subtitle", AtomSpace, Clean(feed.Description));
        writer.WriteElementString("updated", AtomSpace, Rfc3339(feed.Updated));
        Link(writer, feed.Folder + FeedFiles.Atom, "self", "application/atom+xml");
        Link(writer, feed.HomeUrl, "alternate", "text/html");
        Author(writer, feed.Author.Length > 0 ? feed.Author : feed.Title);
        if (feed.Specialty is { } followed)
            AtomCategory(writer, followed);
        foreach (var item in feed.Items)
        {
            writer.WriteStartElement("entry", AtomSpace);
            writer.WriteElementString("id", AtomSpace, item.Url);
            writer.WriteElementString("title", AtomSpace, Clean(item.Title));
            Link(writer, item.Url, "alternate", "text/html");
            writer.WriteElementString("published", AtomSpace, Rfc3339(item.Published));
            writer.WriteElementString("updated", AtomSpace, Rfc3339(item.Updated));
            if (item.Author.Length > 0)
                Author(writer, item.Author);
            foreach (var specialty in item.Specialties)
                AtomCategory(writer, specialty);
            foreach (var tag in item.Tags)
            {
                writer.WriteStartElement("category", AtomSpace);
                writer.WriteAttributeString("term", Clean(tag));
                writer.WriteEndElement();
            }
            writer.WriteElementString("summary", AtomSpace, Clean(item.Excerpt));
            writer.WriteStartElement("content", AtomSpace);
            writer.WriteAttributeString("type", "html");
            writer.WriteString(Clean(item.Content));
            writer.WriteEndElement();
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
    });

    /// <summary>JSON Feed 1.1.</summary>
    public static byte[] Json(Feed feed)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("version", "https://jsonfeed.org/version/1.1");
            writer.WriteString("title", feed.Title);
            writer.WriteString("description", feed.Description);
            writer.WriteString("home_page_url", feed.HomeUrl);
            writer.WriteString("feed_url", feed.Folder + FeedFiles.Json);
            writer.WriteString("language", feed.Language);
            Authors(writer, feed.Author);
            Extension(writer, feed.Specialty is null ? [] : [feed.Specialty]);
            writer.WriteStartArray("items");
            foreach (var item in feed.Items)
            {
                writer.WriteStartObject();
                writer.WriteString("id", item.Url);
                writer.WriteString("url", item.Url);
                writer.WriteString("title", item.Title);
                writer.WriteString("summary", item.Excerpt);
                writer.WriteString("content_html", item.Content);
                writer.WriteString("date_published", Rfc3339(item.Published));
                writer.WriteString("date_modified", Rfc3339(item.Updated));
                Authors(writer, item.Author);
                writer.WriteStartArray("tags");
                foreach (var tag in item.Specialties.Select(specialty => specialty.Label).Concat(item.Tags).Distinct())
                    writer.WriteStringValue(tag);
                writer.WriteEndArray();
                Extension(writer, item.Specialties);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        return stream.ToArray();
    }

    /// <summary>A date and time as RSS wants it.</summary>
    public static string Rfc822(DateTimeOffset instant) =>
        $"{instant:ddd, dd MMM yyyy HH:mm:ss} {(instant.Offset < TimeSpan.Zero ? '-' : '+')}{instant.Offset:hhmm}";

    /// <summary>A date and time as Atom and JSON Feed want it.</summary>
    public static string Rfc3339(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz");

    private static byte[] Xml(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            writer.WriteStartDocument();
            write(writer);
            writer.WriteEndDocument();
        }
        return stream.ToArray();
    }

    // XML has no place for most control characters, whatever is done to escape them.
    private static string Clean(string text) =>
        text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Where(rune => rune.Value is >= 0x20 and not (0xFFFE or 0xFFFF) or '\n' or '\t' or '\r').Select(rune => rune.ToString()));

    private static void Link(XmlWriter writer, string url, string relation, string type)
    {
        writer.WriteStartElement("link", AtomSpace);
        writer.WriteAttributeString("href", url);
        writer.WriteAttributeString("rel", relation);
        writer.WriteAttributeString("type", type);
        writer.WriteEndElement();
    }

    // The code for programs, then the name for readers: RSS has one text for both.
    private static void RssCategory(XmlWriter writer, FeedSpecialty specialty)
    {
        writer.WriteStartElement("category");
        writer.WriteAttributeString("domain", FeedSpecialty.Scheme);
        writer.WriteString(specialty.Code);
        writer.WriteEndElement();
        writer.WriteElementString("category", Clean(specialty.Label));
    }

    private static void AtomCategory(XmlWriter writer, FeedSpecialty specialty)
    {
        writer.WriteStartElement("category", AtomSpace);
        writer.WriteAttributeString("term", specialty.Code);
        writer.WriteAttributeString("scheme", FeedSpecialty.Scheme);
        writer.WriteAttributeString("label", Clean(specialty.Label));
        writer.WriteEndElement();
    }

    // JSON Feed has no schemes: what a program of its own adds stands under a name that begins with « _ ».
    private static void Extension(Utf8JsonWriter writer, IReadOnlyList<FeedSpecialty> specialties)
    {
        if (specialties.Count == 0)
            return;
        writer.WriteStartObject("_confrere");
        writer.WriteString("scheme", FeedSpecialty.Scheme);
        writer.WriteStartArray("specialties");
        foreach (var specialty in specialties)
            writer.WriteStringValue(specialty.Code);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Author(XmlWriter writer, string name)
    {
        writer.WriteStartElement("author", AtomSpace);
        writer.WriteElementString("name", AtomSpace, Clean(name));
        writer.WriteEndElement();
    }

    private static void Authors(Utf8JsonWriter writer, string name)
    {
        if (name.Length == 0)
            return;
        writer.WriteStartArray("authors");
        writer.WriteStartObject();
        writer.WriteString("name", name);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }
}
