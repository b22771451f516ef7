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

    /// <summary>How many words the texts have.</summary>
    public int Words { get; private set; }

    /// <summary>Reads a stretch of a file.</summary>
    /// <param name="raw">The HTML.</param>
    /// <param name="from">Where it stands in the file.</param>
    public void Read(string raw, int from)
    {
        var form = Form.Paragraph;
        foreach (var token in HtmlScanner.Scan(raw))
        {
            switch (token.Part)
            {
                case HtmlPart.Text:
                    Open(form);
                    AddText(raw.AsSpan(token.Start, token.Length), from + token.Start);
                    break;
                case HtmlPart.Open or HtmlPart.Close when HtmlBlocks.Part(token.Tag):
                    End(raw, from);
                    form = token.Part == HtmlPart.Open ? HtmlBlocks.FormOf(token.Tag) : Form.Paragraph;
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
    }

    /// <summary>Reads a comment, an attribute, a script or a name as a passage of its own.</summary>
    public void ReadAside(string raw, HtmlToken token, int from)
    {
        if (FieldOf(token) is not { } field)
            return;
        var content = raw.AsSpan(token.Start, token.Length);
        prose.Begin(field, source, field == Field.Attribute ? token.Name : "");
        prose.Add(content, from + token.Start);
        prose.End();
        if (token.Part == HtmlPart.Attribute && attribute is not null && !content.IsWhiteSpace())
            attribute(token, WebUtility.HtmlDecode(content.ToString()), source.At(from + token.Start, token.Length));
    }

    // Names of tags and attributes are the language's, save those that authors make.
    private static Field? FieldOf(HtmlToken token) => token.Part switch
    {
        HtmlPart.Comment => Field.Comment,
        HtmlPart.Attribute => Field.Attribute,
        HtmlPart.Code => Field.Code,
        HtmlPart.Open when token.Tag.Contains('-', StringComparison.Ordinal) => Field.Markup,
        HtmlPart.Name when token.Name.StartsWith("data-", StringComparison.Ordinal) => Field.Markup,
        _ => null,
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
        Words += WordCount.Of(text.Contains('&') ? WebUtility.HtmlDecode(text.ToString()) : text);
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
