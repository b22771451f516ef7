using System.Text;
using System.Xml;
using Confrere.Site.Made;

namespace Confrere.Site.Output;

/// <summary>The files that machines ask for: the sitemap, <c>robots.txt</c>, and <c>.nojekyll</c> for GitHub Pages.</summary>
/// <param name="blog">The blog.</param>
public sealed class PlainFiles(Blog blog)
{
    private const string SitemapSpace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The files.</summary>
    public IEnumerable<OutputFile> Files()
    {
        var hasSitemap = blog.Settings.GenerateSitemap && blog.Settings.Host.Length > 0;
        if (hasSitemap)
            yield return new OutputFile("sitemap.xml", Sitemap());
        var robots = "User-agent: *\nAllow: /\n" + (hasSitemap ? $"\nSitemap: {blog.Urls.Absolute(blog.Urls.FileUrl("sitemap.xml"))}\n" : "");
        yield return new OutputFile("robots.txt", Encoding.UTF8.GetBytes(robots));
        yield return new OutputFile(".nojekyll", ReadOnlyMemory<byte>.Empty);
    }

    private byte[] Sitemap()
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            writer.WriteStartDocument();
            writer.WriteStartElement("urlset", SitemapSpace);
            foreach (var post in blog.All)
                Add(writer, blog.Urls.PageUrl(post.Address), (post.Updated ?? post.Date)?.Iso);
            foreach (var address in blog.ListAddresses().Concat(MadeAddress.Of(blog)).Order(StringComparer.Ordinal))
                Add(writer, blog.Urls.PageUrl(address), null);
            writer.WriteEndElement();
            writer.WriteEndDocument();
        }
        return stream.ToArray();
    }

    private void Add(XmlWriter writer, string url, string? changed)
    {
        writer.WriteStartElement("url", SitemapSpace);
        writer.WriteElementString("loc", SitemapSpace, blog.Urls.Absolute(url));
        // No finer than what readers see: the month alone for posts that tell of a patient.
        if (changed is not null)
            writer.WriteElementString("lastmod", SitemapSpace, changed);
        writer.WriteEndElement();
    }
}
