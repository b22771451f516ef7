using System.Collections.Immutable;
using System.Text;
using Confrere.Engine.Text;

namespace Confrere.Engine;

/// <summary>Puts <see cref="Prose"/> together, character by character, as a person would see it and as a machine could decode it.</summary>
internal sealed class ProseBuilder
{
    private readonly StringBuilder text = new();
    private readonly ImmutableArray<Prose.Run>.Builder runs = ImmutableArray.CreateBuilder<Prose.Run>();
    private readonly ImmutableArray<Passage>.Builder passages = ImmutableArray.CreateBuilder<Passage>();
    private SourceText? source;
    private string path = "";
    private Field field;
    private string key = "";
    private int start;

    /// <summary>Begins a passage of a file.</summary>
    public void Begin(Field ofField, SourceText ofSource, string ofKey = "")
    {
        End();
        (field, source, path, key) = (ofField, ofSource, ofSource.Path, ofKey);
    }

    /// <summary>Adds what a file's name and folders say, as they are and with spaces for their hyphens; its findings mean the file as a whole.</summary>
    public void AddFileName(string ofPath, string inputFolder)
    {
        var below = ofPath[(inputFolder.Length + 1)..];
        AddName(below, ofPath);
        var spaced = below.Replace('-', ' ').Replace('_', ' ').Replace('/', ' ');
        if (spaced != below)
            AddName(spaced, ofPath);
    }

    /// <summary>Adds a passage of decoded text that stands at a place.</summary>
    public void AddPassage(Field ofField, SourceText ofSource, string ofKey, string decoded, Place at)
    {
        Begin(ofField, ofSource, ofKey);
        AddDecoded(decoded, at.Offset, at.Length);
        End();
    }

    private void AddName(string name, string ofPath)
    {
        End();
        (field, source, path, key) = (Field.FileName, null, ofPath, "");
        Add(name, 0);
        End();
    }

    /// <summary>Ends the passage; an empty one leaves no trace.</summary>
    public void End()
    {
        if (text.Length > start)
        {
            passages.Add(new Passage(start, text.Length, field, key));
            // The separator maps to where the passage ended, so that no index is without a place.
            text.Append('\n');
        }
        start = text.Length;
    }

    /// <summary>The whole text.</summary>
    public Prose Build()
    {
        End();
        if (runs.Count == 0)
            runs.Add(new Prose.Run(0, source, path, 0, 1));
        if (passages.Count == 0)
            passages.Add(new Passage(0, 0, Field.Text, ""));
        return new Prose(text.ToString(), runs.ToImmutable(), passages.ToImmutable());
    }

    /// <summary>Adds characters that stand in the source one by one from an offset on.</summary>
    public void Add(ReadOnlySpan<char> characters, int offset)
    {
        if (!Nfc.IsNormalized(characters))
        {
            AddComposed(characters, offset);
            return;
        }
        for (var i = 0; i < characters.Length; i++)
        {
            var plain = Plain(characters[i]);
            if (plain != '\0')
                Append(plain, offset + i, 0);
        }
    }

    /// <summary>Adds characters that all stand for one stretch of the source, such as an entity.</summary>
    public void Add(ReadOnlySpan<char> characters, int offset, int length)
    {
        foreach (var character in characters)
        {
            var plain = Plain(character);
            if (plain != '\0')
                Append(plain, offset, Math.Max(1, length));
        }
    }

    /// <summary>Adds a decoded text whose characters stand in order in a stretch of the source, with other characters between them, as in quoted YAML or a link's target.</summary>
    public void AddDecoded(string decoded, int offset, int length)
    {
        var raw = source is null ? [] : source.Text.AsSpan(offset, Math.Min(length, source.Text.Length - offset));
        if (raw.IndexOf(decoded) is var at and >= 0)
        {
            Add(decoded, offset + at);
            return;
        }
        var from = 0;
        for (var i = 0; i < decoded.Length; i++)
        {
            var next = from < raw.Length ? raw[from..].IndexOf(decoded[i]) : -1;
            // A far match would be another character that looks the same: an escape is at most ten characters long.
            var found = next is >= 0 and <= 10;
            if (found)
                from += next;
            Add(decoded.AsSpan(i, 1), offset + Math.Min(from, Math.Max(0, raw.Length - 1)), 1);
            if (found)
                from++;
        }
    }

    // Decomposed letters (as macOS writes file names) are put together; each whole letter stands for its stretch.
    private void AddComposed(ReadOnlySpan<char> characters, int offset)
    {
        for (var i = 0; i < characters.Length;)
        {
            var end = i + 1;
            while (end < characters.Length && (Fold.IsCombiningMark(characters[end]) || char.IsLowSurrogate(characters[end])))
                end++;
            if (end == i + 1)
                Add(characters.Slice(i, 1), offset + i, 1);
            else
                Add(Nfc.Normalize(characters[i..end].ToString()), offset + i, end - i);
            i = end;
        }
    }

    private void Append(char character, int offset, int length)
    {
        var continues = runs.Count > 0 && text.Length > start && runs[^1] is var last && last.Source == source && last.Path == path && last.Length == length
            && (length == 0 ? last.OffsetOf(text.Length) == offset : last.Offset == offset);
        if (!continues)
            runs.Add(new Prose.Run(text.Length, source, path, offset, length));
        text.Append(character);
    }

    // '\0' is dropped. What looks alike to a reader is alike to a rule.
    private static char Plain(char character) => character switch
    {
        < '\u007F' and >= ' ' => character,
        '\n' or '\r' or '\t' => ' ',
        '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000' or '\u2028' or '\u2029' => ' ',
        '\u00AD' or '\u034F' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F') => '\0',
        '\u2010' or '\u2011' or '\u2212' or '\uFE63' => '-',
        '\u2019' or '\u02BC' or '\u2018' => '\'',
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        < ' ' => ' ',
        _ => character,
    };
}
