using System.Globalization;
using System.Text;
using Confrere.Engine;
using Confrere.Engine.Images;
using Confrere.Engine.Markdown;
using Confrere.Site.Glossary;
using Confrere.Site.Images;
using Confrere.Site.Links;
using Confrere.Site.Sanitising;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Confrere.Site.Pages;

/// <summary>Renders a post's Markdown: links resolved, tables in a frame that scrolls, no inline style, one h1 a page.</summary>
/// <param name="links">Where links lead.</param>
/// <param name="words">The words of the blog's language.</param>
/// <param name="abbreviations">What abbreviations stand for in a post.</param>
/// <param name="pictures">How large pictures are.</param>
public sealed class BodyRenderer(ResolveLinks links, SiteWords words, Func<Post, AbbreviationTable> abbreviations, PictureSizes pictures)
{
    /// <summary>Marks what was found, in the preview; null where nothing is marked.</summary>
    internal Preview.FindingMarks? Marks { get; init; }

    /// <summary>Renders a post.</summary>
    /// <param name="post">The post.</param>
    /// <param name="absolute">Makes a URL of this blog whole, for feeds; null to leave it as it is.</param>
    public string Render(Post post, Func<string, string>? absolute = null)
    {
        var writer = new StringWriter(new StringBuilder(post.Body.Length * 2), CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer);
        BlogMarkdown.Pipeline.Setup(renderer);
        var rewrite = new Rewriter(post, links, words, pictures, absolute);
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new PostLinkRenderer(rewrite));
        renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new PostAutolinkRenderer());
        renderer.ObjectRenderers.Replace<HtmlInlineRenderer>(new RawInlineRenderer(rewrite));
        // A feed's reader has its own way with notes: there the text stays as it was written.
        if (absolute is null)
            renderer.ObjectRenderers.Replace<LiteralInlineRenderer>(new ExplainedText(abbreviations(post), () => rewrite.Markup));
        renderer.ObjectRenderers.Replace<HtmlBlockRenderer>(new RawBlockRenderer(rewrite));
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new FramedTableRenderer(words.TableLabel));
        renderer.ObjectRenderers.Replace<HtmlTaskListRenderer>(new NamedTaskRenderer(words));
        var document = BlogMarkdown.Parse(post.Body);
        MarkupContent.KeepAllowed(document);
        Marks?.Apply(document, post, renderer);
        BodyTypography.Apply(document, post.Language);
        // A text whose first line is its own title, as many Statiq blogs have it, would say it twice.
        if (document is [HeadingBlock { Level: 1 } first, ..] && post.Headings is [{ Level: 1 } named, ..] && Confrere.Engine.Text.Fold.Key(named.Text) == Confrere.Engine.Text.Fold.Key(post.Title)
            && !post.Links.Any(link => link.Target.EndsWith("#" + named.Id, StringComparison.Ordinal)))
            document.Remove(first);
        // The page's h1 is its title: a « # » in the text is one step below.
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.Level = Math.Max(2, heading.Level);
        MarkupContent.Drop(document);
        renderer.Render(document);
        writer.Write(rewrite.Closing);
        // Footnotes link within their page; in a feed's reader there is no page. (Outside tags a quotation mark is an entity.)
        return absolute is null ? writer.ToString() : writer.ToString().Replace("href=\"#", $"href=\"{Escape.Html(absolute("#"))}", StringComparison.Ordinal);
    }

    /// <summary>Where an image that front matter names is; without an address where there is none to show.</summary>
    public ResolvedLink Resolve(Post post, string image) => links.Resolve(post, image, isImage: true);

    /// <summary>How large a picture of the blog's own is; null where that is not known.</summary>
    public PictureSize? SizeOf(ResolvedLink image) => pictures.Of(image.Target?.Source ?? "");

    /// <summary>The titles of unpublished texts that a post links to.</summary>
    public IReadOnlyList<string> HiddenTitles(Post post)
    {
        ArgumentNullException.ThrowIfNull(post);
        return [.. post.Links.Where(link => !link.IsImage).Select(link => links.Resolve(post, link.Target, isImage: false))
            .Where(resolved => resolved.Trouble == LinkTrouble.Unpublished && resolved.Target is { Title.Length: > 0 }).Select(resolved => resolved.Target!.Title)];
    }

    /// <summary>Decides, for the links of one post, what is written.</summary>
    private sealed class Rewriter(Post post, ResolveLinks links, SiteWords words, PictureSizes pictures, Func<string, string>? absolute)
    {
        private CleanMarkup? markup;

        public SiteWords Words => words;

        public string Expand(string html) => Statiq.Shortcodes.Expand(html, post);

        public ResolvedLink Resolve(string target, bool isImage) => links.Resolve(post, target, isImage);

        public PictureSize? SizeOf(ResolvedLink image) => pictures.Of(image.Target?.Source ?? "");

        public string Whole(string href) => absolute is null || Uri.IsWellFormedUriString(href, UriKind.Absolute) ? href : absolute(href);

        /// <summary>Cleans raw HTML; an address that leads nowhere is left out.</summary>
        public CleanMarkup Markup => markup ??= new CleanMarkup((target, isImage) =>
            Resolve(target, isImage).Href is { } href && !(isImage && ExternalLinks.LeadsOut(href)) ? Whole(href) : null)
        {
            SizeOf = target => SizeOf(Resolve(target, isImage: true)),
        };

        /// <summary>Closes what raw HTML left open.</summary>
        public string Closing => markup?.CloseAll() ?? "";
    }

    private sealed class PostLinkRenderer(Rewriter rewrite) : LinkInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            var resolved = rewrite.Resolve(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "", link.IsImage);
            if (resolved.Href is { } foreign && link.IsImage && ExternalLinks.LeadsOut(foreign))
            {
                // A picture from another site tells that site who reads: its words remain, as a link.
                link.IsImage = false;
                link.GetAttributes().AddProperty("rel", ExternalLinks.Relation);
                base.Write(renderer, link);
            }
            else if (resolved.Href is { } href)
            {
                if (link.IsImage)
                    Frame(link.GetAttributes(), rewrite.SizeOf(resolved));
                else if (ExternalLinks.LeadsOut(href))
                    link.GetAttributes().AddProperty("rel", ExternalLinks.Relation);
                link.Url = rewrite.Whole(href);
                link.GetDynamicUrl = null;
                base.Write(renderer, link);
            }
            else if (!link.IsImage)
            {
                WriteWordsAlone(renderer, link, resolved.Target);
            }
        }

        private static void Frame(HtmlAttributes attributes, PictureSize? size)
        {
            attributes.AddPropertyIfNotExist("loading", "lazy");
            // One side that the author gave tells the other by the picture's own form: the page's style keeps it.
            if (size is not { } known || attributes.Properties!.Exists(property => property.Key is "width" or "height"))
                return;
            attributes.AddProperty("width", known.Width.ToString(CultureInfo.InvariantCulture));
            attributes.AddProperty("height", known.Height.ToString(CultureInfo.InvariantCulture));
        }

        // The title of a text that is not published is not to be read here either.
        private void WriteWordsAlone(HtmlRenderer renderer, LinkInline link, LinkTarget? target)
        {
            var text = string.Concat(link.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
            if (target is { Title.Length: > 0 } && Confrere.Engine.Text.Fold.Key(text) == Confrere.Engine.Text.Fold.Key(target.Title))
                renderer.WriteEscape(rewrite.Words.NotPublished);
            else
                renderer.WriteChildren(link);
        }
    }

    private sealed class PostAutolinkRenderer : AutolinkInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline link)
        {
            if (ResolveLinks.IsDangerousAddress(link.Url))
            {
                renderer.WriteEscape(link.Url);
                return;
            }
            if (!link.IsEmail && ExternalLinks.LeadsOut(link.Url))
                link.GetAttributes().AddProperty("rel", ExternalLinks.Relation);
            base.Write(renderer, link);
        }
    }

    private sealed class RawInlineRenderer(Rewriter rewrite) : HtmlInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, HtmlInline html) => renderer.Write(rewrite.Markup.Clean(rewrite.Expand(html.Tag)));
    }

    private sealed class RawBlockRenderer(Rewriter rewrite) : HtmlBlockRenderer
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock html) =>
            renderer.Write(rewrite.Markup.Clean(rewrite.Expand(html.Lines.ToString()))).EnsureLine();
    }

    // A box that a screen reader can name.
    private sealed class NamedTaskRenderer(SiteWords words) : HtmlTaskListRenderer
    {
        protected override void Write(HtmlRenderer renderer, TaskList task) =>
            renderer.Write("<input type=\"checkbox\" disabled").Write(task.Checked ? " checked" : "").Write(" aria-label=\"").WriteEscape(task.Checked ? words.TaskDone : words.TaskToDo).Write("\">");
    }

    private sealed class FramedTableRenderer(string label) : HtmlTableRenderer
    {
        private int tables;

        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.EnsureLine();
            // Regions of one page have names of their own.
            tables++;
            renderer.Write("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"").WriteEscape(tables == 1 ? label : $"{label} {tables}").WriteLine("\">");
            Inner(renderer, table);
            renderer.WriteLine("</div>");
        }

        // Markdig writes alignment as a style, which the page's security policy blocks: here it is a class.
        private static void Inner(HtmlRenderer renderer, Table table)
        {
            renderer.WriteLine("<table>");
            var inHead = false;
            var inBody = false;
            foreach (var row in table.OfType<TableRow>())
            {
                if (row.IsHeader && !inHead)
                    renderer.WriteLine("<thead>");
                if (!row.IsHeader && !inBody)
                    renderer.WriteLine(inHead ? "</thead>\n<tbody>" : "<tbody>");
                inHead |= row.IsHeader;
                inBody |= !row.IsHeader;
                renderer.WriteLine("<tr>");
                for (var i = 0; i < row.Count; i++)
                    Cell(renderer, table, row, (TableCell)row[i], i);
                renderer.WriteLine("</tr>");
            }
            if (inBody)
                renderer.WriteLine("</tbody>");
            else if (inHead)
                renderer.WriteLine("</thead>");
            renderer.WriteLine("</table>");
        }

        private static void Cell(HtmlRenderer renderer, Table table, TableRow row, TableCell cell, int index)
        {
            // An empty corner is no header: a screen reader would announce nothing.
            var isEmpty = !cell.Descendants<LeafInline>().Any();
            var tag = row.IsHeader && !isEmpty ? "th" : "td";
            renderer.Write($"<{tag}");
            if (tag == "th")
                renderer.Write(" scope=\"col\"");
            if (cell.ColumnSpan > 1)
                renderer.Write($" colspan=\"{cell.ColumnSpan}\"");
            if (cell.RowSpan > 1)
                renderer.Write($" rowspan=\"{cell.RowSpan}\"");
            var column = cell.ColumnIndex < 0 || cell.ColumnIndex >= table.ColumnDefinitions.Count ? index : cell.ColumnIndex;
            var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
            if (alignment is { } side)
                renderer.Write(side switch { TableColumnAlign.Center => " class=\"align-center\"", TableColumnAlign.Right => " class=\"align-right\"", _ => " class=\"align-left\"" });
            renderer.Write(">");
            var implicitBefore = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = cell.Count == 1;
            renderer.WriteChildren(cell);
            renderer.ImplicitParagraph = implicitBefore;
            renderer.WriteLine($"</{tag}>");
        }
    }
}
