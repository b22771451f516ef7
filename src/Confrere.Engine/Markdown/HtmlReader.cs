using System.Net;
using Confrere.Engine.Reading;

namespace Confrere.Engine.Markdown;

/// <summary>Reads raw HTML into prose: texts run on through inline tags and end at the others; comments, attributes and code are passages of their own.</summary>
/// <param name="source">The file.</param>
/// <param name="prose">Where the words go.</param>
/// <param name="attribute">Told each attribute and its decoded value.</param>
internal sealed class HtmlReader(SourceText source, ProseBuilder prose, Action<HtmlToken, string, Place>? attribute = null)
{
    private readonly List<HtmlToken> later = [];
    private bool isOpen;
    private int words;

    // The tag whose attributes are read; none once it was read as a whole.
    private HtmlToken? tag;

    /// <summary>Reads a stretch of a file.</summary>
    /// <param name="raw">The HTML.</param>
    /// <param name="from">Where it stands in the file.</param>
    /// <returns>How many words its texts have.</returns>
    public int Read(string raw, int from)
    {
        words = 0;
        var form = Form.Paragraph;
        foreach (var token in HtmlScanner.Scan(raw))
        {
            switch (token.Part)
            {
                case HtmlPart.Text:
                    Open(form);
                    AddText(raw.AsSpan(token.Start, token.Length), from + token.Start);
                    break;
                case HtmlPart.Open or HtmlPart.Close when HtmlNames.Part(token.Tag):
                    End(raw, from);
                    later.Add(token);
                    form = token.Part == HtmlPart.Open ? HtmlNames.FormOf(token.Tag) : Form.Paragraph;
                    break;
                case HtmlPart.Open when token.Tag == "br" && isOpen:
                    prose.Add(" ", from + token.Start);
                    break;
                default:
                    later.Add(token);
                    break;
            }
        }
        End(raw, from);
        return words;
    }

    /// <summary>Reads a comment, an attribute, a script or a tag as a passage of its own.</summary>
    public void ReadAside(string raw, HtmlToken token, int from)
    {
        if (token.Part is HtmlPart.Open or HtmlPart.Close)
            tag = token;
        if (FieldOf(token) is { } field)
            AddAside(field, raw, token, from);
        else if (IsForeign(token) && tag is { } whole)
            AddTag(raw, whole, from);
    }

    private void AddAside(Field field, string raw, HtmlToken token, int from)
    {
        var content = raw.AsSpan(token.Start, token.Length);
        prose.Begin(field, source, field == Field.Attribute ? token.Name : "");
        prose.Add(content, from + token.Start);
        prose.End();
        if (token.Part == HtmlPart.Attribute && attribute is not null && !content.IsWhiteSpace())
            attribute(token, WebUtility.HtmlDecode(content.ToString()), source.At(from + token.Start, token.Length));
    }

    // « <Mme Dupont> » is a tag, as HTML goes: all of it is read.
    private void AddTag(string raw, HtmlToken whole, int from)
    {
        var length = raw.AsSpan(whole.Start).IndexOf('>');
        prose.Begin(Field.Markup, source);
        prose.Add(raw.AsSpan(whole.Start, length < 0 ? raw.Length - whole.Start : length), from + whole.Start);
        prose.End();
        tag = null;
    }

    private static Field? FieldOf(HtmlToken token) => token.Part switch
    {
        // What stands between the tags of a comment's kind that browsers end sooner.
        HtmlPart.Comment or HtmlPart.Text => Field.Comment,
        HtmlPart.Attribute => Field.Attribute,
        HtmlPart.Code => Field.Code,
        _ => null,
    };

    private static bool IsForeign(HtmlToken token) => token.Part switch
    {
        HtmlPart.Open => !HtmlNames.IsElement(token.Tag),
        HtmlPart.Name => !HtmlNames.IsAttribute(token.Name),
        _ => false,
    };

    private void Open(Form form)
    {
        if (!isOpen)
            prose.Begin(Field.Text, source, ofForm: form);
        isOpen = true;
    }

    private void AddText(ReadOnlySpan<char> text, int offset)
    {
        prose.Add(text, offset);
        words += WordCount.Of(text.Contains('&') ? WebUtility.HtmlDecode(text.ToString()) : text);
    }

    // What the tags inside a text say comes after it.
    private void End(string raw, int from)
    {
        if (isOpen)
            prose.End();
        isOpen = false;
        foreach (var token in later)
            ReadAside(raw, token, from);
        later.Clear();
    }
}
