using System.Buffers;
using System.Collections.Immutable;
using Confrere.Engine.Reading;
using Confrere.Engine.Text;

namespace Confrere.Engine;

/// <summary>
/// Puts <see cref="Prose"/> together, as a person would see it and as a machine could decode it. Stretches of plain characters go in one block; a passage with others
/// among them is noted, and read again letter by letter when it ends.
/// </summary>
internal sealed class ProseBuilder
{
    private readonly List<Prose.Run> runs = [];
    private readonly List<Prose.Origin> origins = [new(null, "")];
    private readonly List<Passage> passages = [];
    private char[] text = ArrayPool<char>.Shared.Rent(8192);
    private int count;
    private Field field;
    private string key = "";
    private Form form;

    // Where the open passage begins, in the text and among the runs, and whether it holds more than plain characters.
    private int start;
    private int firstRun;
    private bool isStudied;

    private SourceText? Source => origins[^1].Source;

    /// <summary>Begins a passage of a file.</summary>
    public void Begin(Field ofField, SourceText ofSource, string ofKey = "", Form ofForm = Form.Other)
    {
        End();
        (field, key, form) = (ofField, ofKey, ofForm);
        if (Source != ofSource)
            origins.Add(new Prose.Origin(ofSource, ofSource.Path));
    }

    /// <summary>Adds what a file's name and folders say, as they are and with spaces for their hyphens; its findings mean the file as a whole.</summary>
    public void AddFileName(string ofPath, string inputFolder)
    {
        var below = ofPath.StartsWith(inputFolder + "/", StringComparison.Ordinal) ? ofPath[(inputFolder.Length + 1)..] : ofPath;
        AddName(below, ofPath);
        var spaced = below.Replace('-', ' ').Replace('_', ' ').Replace('/', ' ');
        if (spaced != below)
            AddName(spaced, ofPath);
    }

    /// <summary>Adds a passage of decoded text that stands at a place.</summary>
    public void AddPassage(Field ofField, SourceText ofSource, string ofKey, string decoded, Place at, Form ofForm = Form.Other)
    {
        Begin(ofField, ofSource, ofKey, ofForm);
        AddDecoded(decoded, at.Offset, at.Length);
        End();
    }

    private void AddName(string name, string ofPath)
    {
        End();
        (field, key, form) = (Field.FileName, "", Form.Other);
        if (origins[^1] != new Prose.Origin(null, ofPath))
            origins.Add(new Prose.Origin(null, ofPath));
        Add(name, 0);
        End();
    }

    /// <summary>Ends the passage; one without a visible character leaves no trace.</summary>
    public void End()
    {
        if (count == start)
            return;
        var passage = text.AsSpan(start..count);
        if (isStudied || passage.IndexOf("  ") >= 0 || Base64Data.IsIn(passage))
            Study();
        else
            Close();
    }

    /// <summary>The whole text.</summary>
    public Prose Build()
    {
        End();
        if (runs.Count == 0)
            runs.Add(new Prose.Run(0, origins.Count - 1, 0, 1));
        if (passages.Count == 0)
            passages.Add(new Passage(0, 0, Field.Text, ""));
        var prose = new Prose(new string(text, 0, count), [.. runs], [.. origins], [.. passages]);
        ArrayPool<char>.Shared.Return(text);
        text = [];
        return prose;
    }

    /// <summary>Adds characters that stand in the source one by one from an offset on.</summary>
    public void Add(ReadOnlySpan<char> characters, int offset)
    {
        Reserve(characters.Length);
        var (from, copied) = (0, 0);
        for (var i = 0; i < characters.Length; i++)
        {
            var plain = PlainCharacter.Of(characters[i]);
            if (plain == characters[i])
                continue;
            characters[copied..i].CopyTo(text.AsSpan(count));
            count += i - copied;
            copied = i + 1;
            if (plain == PlainCharacter.Studied)
            {
                isStudied |= IsStudied(characters, i);
                plain = characters[i];
            }
            else if (plain == PlainCharacter.Dropped || (characters[i] == '\r' && i + 1 < characters.Length && characters[i + 1] == '\n'))
            {
                AddRun(i - from, offset + from, 0);
                from = i + 1;
                continue;
            }
            text[count++] = plain;
        }
        characters[copied..].CopyTo(text.AsSpan(count));
        count += characters.Length - copied;
        AddRun(characters.Length - from, offset + from, 0);
    }

    /// <summary>Adds characters that all stand for one stretch of the source, such as an entity.</summary>
    public void Add(ReadOnlySpan<char> characters, int offset, int length)
    {
        Reserve(characters.Length);
        foreach (var character in characters)
        {
            var plain = PlainCharacter.Of(character);
            if (plain == PlainCharacter.Dropped)
                continue;
            isStudied |= plain == PlainCharacter.Studied;
            text[count++] = plain == PlainCharacter.Studied ? character : plain;
            AddRun(1, offset, length <= 1 ? 0 : length);
        }
    }

    /// <summary>Adds a decoded text whose characters stand in order in a stretch of the source, with other characters between them, as in quoted YAML or a link's target.</summary>
    public void AddDecoded(ReadOnlySpan<char> decoded, int offset, int length)
    {
        var raw = Source is { } source ? source.Text.AsSpan(offset, Math.Min(length, source.Text.Length - offset)) : [];
        if (raw.IndexOf(decoded) is var at and >= 0)
        {
            Add(decoded, offset + at);
            return;
        }
        var alignment = new Alignment(raw);
        for (var i = 0; i < decoded.Length;)
        {
            var step = alignment.Next(decoded[i..]);
            Add(decoded.Slice(i, step.Characters), offset + step.Offset, step.Length);
            i += step.Characters;
        }
    }

    // Whether what stands beside it makes the character more than itself; where that is not known yet, it may.
    private bool IsStudied(ReadOnlySpan<char> characters, int at)
    {
        var next = at + 1 < characters.Length ? characters[at + 1] : '\0';
        return characters[at] switch
        {
            '&' => next is '\0' or '#' || char.IsAsciiLetter(next),
            '%' => next is '\0' or 'u' or 'U' || (char.IsAsciiHexDigit(next) && (at + 2 >= characters.Length || char.IsAsciiHexDigit(characters[at + 2]))),
            >= '\u2012' and <= '\u2015' => count > start && text[count - 1] is not ' ',
            _ => true,
        };
    }

    // The last characters of the text came from here.
    private void AddRun(int characters, int offset, int length)
    {
        if (characters == 0)
            return;
        var at = count - characters;
        if (runs.Count > firstRun && runs[^1] is var last && last.Length == length && (length == 0 ? last.OffsetOf(at) : last.Offset) == offset)
            return;
        runs.Add(new Prose.Run(at, origins.Count - 1, offset, length));
    }

    private void Study()
    {
        var letters = PlainReading.WithoutEntities(Letters(), lenient: field != Field.Target);
        Forget();
        var hidden = HiddenReadings.Of(letters, field is Field.Target or Field.Attribute).ToList();
        Write(PlainReading.Of(Base64Data.IsIn(PlainReading.Text(letters)) ? Base64Data.LeaveOut(letters) : letters));
        foreach (var reading in hidden)
            Write(PlainReading.Of(PlainReading.WithoutEntities(reading, lenient: true)));
    }

    private List<Letter> Letters()
    {
        var letters = new List<Letter>(count - start);
        for (var i = firstRun; i < runs.Count; i++)
        {
            var end = i + 1 < runs.Count ? runs[i + 1].Start : count;
            for (var at = runs[i].Start; at < end; at++)
                letters.Add(new Letter(text[at], runs[i].OffsetOf(at), runs[i].EndOf(at) - runs[i].OffsetOf(at)));
        }
        return letters;
    }

    private void Write(List<Letter> letters)
    {
        Reserve(letters.Count);
        foreach (var letter in letters)
        {
            text[count++] = letter.Character == '\n' ? ' ' : letter.Character;
            AddRun(1, letter.Offset, letter.Length <= 1 ? 0 : letter.Length);
        }
        Close();
    }

    private void Close()
    {
        if (text.AsSpan(start..count).IsWhiteSpace())
        {
            Forget();
            return;
        }
        passages.Add(new Passage(start, count, field, key) { Form = form });
        // The separator maps to where the passage ended, so that no index is without a place.
        Reserve(1);
        text[count++] = '\n';
        (start, firstRun, isStudied) = (count, runs.Count, false);
    }

    private void Forget()
    {
        runs.RemoveRange(firstRun, runs.Count - firstRun);
        (count, isStudied) = (start, false);
    }

    private void Reserve(int characters)
    {
        if (count + characters <= text.Length)
            return;
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(text.Length * 2, count + characters));
        text.AsSpan(0, count).CopyTo(larger);
        ArrayPool<char>.Shared.Return(text);
        text = larger;
    }
}
