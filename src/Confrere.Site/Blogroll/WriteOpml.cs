using System.Text;
using System.Xml;
using Confrere.Engine;

namespace Confrere.Site.Blogroll;

/// <summary>The colleagues' feeds as OPML 2.0, which every feed reader takes: all of them, and one file for each specialty.</summary>
/// <param name="blog">The blog.</param>
public sealed class WriteOpml(Blog blog)
{
    private readonly SiteWords words = SiteWords.In(blog.Settings.Language);

    /// <summary>The file of all colleagues, or of a specialty's, relative to the output.</summary>
    public static string FileOf(Language language, string specialty = "") =>
        (language == Language.French ? "confreres" : "colleagues") + (specialty.Length == 0 ? "" : "/" + specialty) + ".opml";

    /// <summary>The files; none where no colleague has a feed.</summary>
    public IEnumerable<OutputFile> Files()
    {
        var followed = blog.Notes.Colleagues.All.Where(colleague => colleague.Feed.Length > 0).ToList();
        if (followed.Count == 0)
            yield break;
        yield return new OutputFile(blog.Urls.AssetFile(FileOf(blog.Settings.Language)), Write(words.Colleagues, followed));
        var bySpecialty = followed.SelectMany(colleague => colleague.Specialties.Select(specialty => (specialty, colleague))).GroupBy(pair => pair.specialty.Slug).OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in bySpecialty)
            yield return new OutputFile(blog.Urls.AssetFile(FileOf(blog.Settings.Language, group.Key)), Write($"{words.Colleagues} – {group.First().specialty.Name(blog.Settings.Language)}", group.Select(pair => pair.colleague)));
    }

    private byte[] Write(string title, IEnumerable<Colleague> colleagues)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            writer.WriteStartElement("opml");
            writer.WriteAttributeString("version", "2.0");
            writer.WriteStartElement("head");
            writer.WriteElementString("title", Clean($"{blog.Settings.SiteTitle} – {title}"));
            writer.WriteEndElement();
            writer.WriteStartElement("body");
            foreach (var colleague in colleagues)
            {
                writer.WriteStartElement("outline");
                writer.WriteAttributeString("type", "rss");
                writer.WriteAttributeString("text", Clean(colleague.Name));
                writer.WriteAttributeString("title", Clean(colleague.Name));
                writer.WriteAttributeString("xmlUrl", colleague.Feed);
                writer.WriteAttributeString("htmlUrl", colleague.Url);
                if (colleague.Specialties.Length > 0)
                    writer.WriteAttributeString("category", string.Join(',', colleague.Specialties.Select(specialty => "/" + specialty.Slug)));
                writer.WriteEndElement();
            }
            writer.WriteEndElement();
            writer.WriteEndElement();
        }
        return stream.ToArray();
    }

    private static string Clean(string text) => string.Concat(text.Where(character => XmlConvert.IsXmlChar(character)));
}
