using System.Text;
using Confrere.Engine.Data;
using Confrere.Engine.FrontMatter;
using Confrere.Engine.Text;

namespace Confrere.Checklist.Attesting;

/// <summary>A text in the form that is sealed: composed characters, line feeds, no space at the end of a line. What cannot matter to a reader is gone.</summary>
internal static class CanonicalText
{
    /// <summary>Some lines of text.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var lines = text.ToString().ReplaceLineEndings("\n").Split('\n');
        return Nfc.Normalize(string.Join('\n', lines.Select(line => line.TrimEnd()))).Trim('\n');
    }

    /// <summary>A key's one name, however it was written.</summary>
    public static string KeyOf(DataEntry entry) => FrontMatterKey.Find(entry.Key)?.Name ?? Fold.Key(entry.Key);

    /// <summary>A value: what it says, not how it is quoted or in which order its keys stand.</summary>
    public static string Of(DataNode node)
    {
        var text = new StringBuilder();
        Append(node, text);
        return text.ToString();
    }

    private static void Append(DataNode node, StringBuilder text)
    {
        switch (node)
        {
            case ScalarNode scalar:
                var value = Of(scalar.Value);
                text.Append('"').Append(value.Length).Append(':').Append(value);
                break;
            case ListNode list:
                text.Append('[');
                foreach (var item in list.Items)
                    Append(item, text);
                text.Append(']');
                break;
            case MapNode map:
                text.Append('{');
                foreach (var entry in map.Entries.OrderBy(entry => Fold.Key(entry.Key), StringComparer.Ordinal))
                {
                    text.Append(Fold.Key(entry.Key)).Append('=');
                    Append(entry.Value, text);
                }
                text.Append('}');
                break;
        }
    }
}
