using System.Globalization;
using System.Net;
using System.Text;
using Confrere.Engine.Images;
using Confrere.Engine.Markdown;

namespace Confrere.Site.Sanitising;

/// <summary>
/// Writes an author's HTML anew, from an allow-list: each tag is made again from its name and the attributes that may stand, so that what a browser would read
/// otherwise than we do cannot get through. One for each text, since a tag may be opened in one stretch and closed in another.
/// </summary>
/// <param name="resolve">The address to write for one that was written (is it an image's?); null to leave it out.</param>
/// <param name="removed">Told of each thing that is taken out: its sort, and where in the stretch.</param>
internal sealed class CleanMarkup(Func<string, bool, string?> resolve, Action<RemovedMarkup, int>? removed = null)
{
    private readonly List<string> open = [];

    /// <summary>How large the picture at an address is, as it was written; null where that is not known.</summary>
    public Func<string, PictureSize?> SizeOf { get; init; } = _ => null;

    /// <summary>Whether the text goes on inside one of some elements.</summary>
    public bool IsInside(Predicate<string> wanted) => open.Exists(wanted);

    /// <summary>Closes what was left open, so that it does not swallow the page.</summary>
    public string CloseAll()
    {
        var closing = string.Concat(Enumerable.Reverse(open).Select(element => $"</{element}>"));
        open.Clear();
        return closing;
    }

    /// <summary>A stretch of HTML, cleaned.</summary>
    public string Clean(string raw)
    {
        var result = new StringBuilder(raw.Length + 16);
        var tag = new Tag("", -1);
        var dropped = "";
        foreach (var token in HtmlScanner.Scan(raw))
        {
            if (token.Part is HtmlPart.Name or HtmlPart.Attribute)
            {
                tag.Add(token, raw);
                continue;
            }
            Write(tag, result);
            tag = new Tag("", -1);
            if (dropped.Length > 0)
                dropped = token.Part == HtmlPart.Close && token.Tag == dropped ? "" : dropped;
            else if (token.Part == HtmlPart.Text)
                result.Append(raw.AsSpan(token.Start, token.Length).ToString().Replace("<", "&lt;", StringComparison.Ordinal));
            else if (token.Part == HtmlPart.Close)
                Close(token.Tag, result);
            else if (token.Part == HtmlPart.Open && MarkupAllowList.IsDropped(token.Tag))
                dropped = Drop(token);
            else if (token.Part == HtmlPart.Open)
                tag = new Tag(token.Tag == "h1" ? "h2" : token.Tag, token.Start);
        }
        Write(tag, result);
        return result.ToString();
    }

    private string Drop(HtmlToken token)
    {
        removed?.Invoke(MarkupAllowList.KindOf(token.Tag), token.Start);
        return token.Tag;
    }

    private void Close(string element, StringBuilder result)
    {
        element = element == "h1" ? "h2" : element;
        if (!MarkupAllowList.Allows(element) || MarkupAllowList.IsVoid(element))
            return;
        var last = open.LastIndexOf(element);
        // A closing tag without its opening one would close a part of the page around the text.
        if (MarkupAllowList.MustClose(element) && last < 0)
            return;
        if (last >= 0)
            open.RemoveAt(last);
        result.Append("</").Append(element).Append('>');
    }

    private void Write(Tag tag, StringBuilder result)
    {
        if (tag.Element.Length == 0)
            return;
        if (!MarkupAllowList.Allows(tag.Element))
        {
            removed?.Invoke(MarkupAllowList.KindOf(tag.Element), tag.Start);
            return;
        }
        var attributes = new StringBuilder();
        var isWhole = true;
        foreach (var (name, value, at) in tag.Attributes)
            isWhole &= Write(tag.Element, name, value, at, attributes);
        if (!isWhole)
            return;
        if (tag.Element == "img")
            Frame(tag, attributes);
        result.Append('<').Append(tag.Element).Append(attributes).Append('>');
        if (MarkupAllowList.MustClose(tag.Element))
            open.Add(tag.Element);
    }

    // Whether the element still makes sense: an image without its picture does not.
    private bool Write(string element, string name, string? value, int at, StringBuilder attributes)
    {
        if (!MarkupAllowList.Allows(element, name))
        {
            if (!MarkupAllowList.IsSilent(name))
                removed?.Invoke(name.StartsWith("on", StringComparison.Ordinal) ? RemovedMarkup.Handler : name == "style" ? RemovedMarkup.Style : RemovedMarkup.Other, at);
            return true;
        }
        var written = WebUtility.HtmlDecode(value ?? "");
        if (name is "href" or "src")
        {
            var isImage = name == "src";
            if (resolve(written.Trim(), isImage) is not { } address)
            {
                if (IsRefused(written.Trim(), isImage))
                    removed?.Invoke(RemovedMarkup.Address, at);
                return !isImage;
            }
            written = address;
            if (!isImage && ExternalLinks.LeadsOut(written))
                attributes.Append(" rel=\"").Append(ExternalLinks.Relation).Append('"');
        }
        attributes.Append(' ').Append(name);
        if (value is not null)
            attributes.Append("=\"").Append(Escape.Html(written)).Append('"');
        return true;
    }

    // So that the text below does not jump when the picture comes; only where the author gave no size of her own.
    private void Frame(Tag tag, StringBuilder attributes)
    {
        if (tag.Attributes.Exists(attribute => attribute.Name is "width" or "height") || tag.Attributes.Find(attribute => attribute.Name == "src").Value is not { } source)
            return;
        if (SizeOf(WebUtility.HtmlDecode(source).Trim()) is { } size)
            attributes.Append(CultureInfo.InvariantCulture, $" width=\"{size.Width}\" height=\"{size.Height}\"");
    }

    private static bool IsRefused(string address, bool isImage) => Links.ResolveLinks.IsDangerousAddress(address) || (isImage && ExternalLinks.LeadsOut(address));

    private sealed class Tag(string element, int start)
    {
        public string Element => element;

        public int Start => start;

        public List<(string Name, string? Value, int At)> Attributes { get; } = [];

        public void Add(HtmlToken token, string raw)
        {
            if (token.Part == HtmlPart.Attribute && Attributes.Count > 0)
                Attributes[^1] = Attributes[^1] with { Value = raw.Substring(token.Start, token.Length) };
            // Of an attribute that is written twice, browsers take the first.
            else if (token.Part == HtmlPart.Name)
                Attributes.Add((Attributes.Exists(other => other.Name == token.Name) ? "rel" : token.Name, null, token.Start));
        }
    }
}
