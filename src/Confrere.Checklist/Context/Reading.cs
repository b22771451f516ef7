using System.Text.RegularExpressions;
using Confrere.Engine;

namespace Confrere.Checklist.Context;

/// <summary>A post's prose cut into words, once for all rules: each asks it where its clues stand and looks closely there alone.</summary>
public sealed class Reading
{
    private readonly Word[] words;
    private readonly List<int> cued = [];
    private readonly List<int> capitals = [];
    private readonly List<FigureRow> figures = [];
    private readonly sbyte[] patients;
    private readonly Cue cues;
    private Names? names;
    private Hit? patient;
    private bool isPatientSought;
    private IReadOnlyList<DateFound>? dates;
    private string? plain;
    private Spots? spots;

    /// <summary>Cuts a post's prose into words.</summary>
    public Reading(Post post)
    {
        ArgumentNullException.ThrowIfNull(post);
        Post = post;
        words = new WordCutter(post.Prose).Cut(cued, capitals, figures);
        foreach (var i in cued)
            cues |= words[i].Cue;
        patients = new sbyte[post.Prose.Passages.Length];
    }

    /// <summary>The post.</summary>
    public Post Post { get; }

    /// <summary>Its text: <see cref="Prose.Text"/>.</summary>
    public string Text => Post.Prose.Text;

    /// <summary>The same in small letters without accents, one for one; it is made when a rule first asks.</summary>
    internal string Plain => plain ??= PlainText.Of(Text);

    /// <summary>Its words, in order.</summary>
    internal ReadOnlySpan<Word> Words => words;

    /// <summary>How many words there are.</summary>
    internal int Count => words.Length;

    /// <summary>A word.</summary>
    internal Word this[int word] => words[word];

    /// <summary>Which words begin with a capital, as indices into <see cref="Words"/>.</summary>
    internal IReadOnlyList<int> Capitals => capitals;

    /// <summary>Which words tell something more than <see cref="Cue.Tool"/> and <see cref="Cue.Particle"/>, as indices into <see cref="Words"/>.</summary>
    internal IReadOnlyList<int> Cued => cued;

    /// <summary>Rows of figures with nothing but spaces and signs between them.</summary>
    internal IReadOnlyList<FigureRow> Figures => figures;

    /// <summary>The days that the text tells, in order: read when first asked for, since several rules look at them.</summary>
    internal IReadOnlyList<DateFound> Dates => dates ??= new DateReader(this).Read();

    /// <summary>Whether a cue stands anywhere in the post.</summary>
    internal bool Has(Cue cue) => (cues & cue) != 0;

    /// <summary>A word's letters.</summary>
    internal ReadOnlySpan<char> Of(int word) => Text.AsSpan(words[word].Start, words[word].Length);

    /// <summary>What stands between a word and the next; empty after the last.</summary>
    internal ReadOnlySpan<char> After(int word) =>
        word + 1 < words.Length ? Text.AsSpan(words[word].End, words[word + 1].Start - words[word].End) : [];

    /// <summary>The few characters behind a word.</summary>
    internal ReadOnlySpan<char> Behind(int word) => Text.AsSpan(words[word].End, Math.Min(4, Text.Length - words[word].End));

    /// <summary>Whether a word and the next stand in one sentence with only spaces, hyphens or apostrophes between them.</summary>
    internal bool Touch(int word) => word >= 0 && word + 1 < words.Length && After(word).IndexOfAnyExcept(" -'") < 0;

    /// <summary>The first word that ends behind an index into <see cref="Text"/>; the count of words if none does.</summary>
    internal int WordAt(int index)
    {
        var (low, high) = (0, words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].End > index)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    /// <summary>The people who are named in it; sought once, for all rules that ask.</summary>
    internal Names NamesFor(ReviewContext context) => names ??= Names.In(this, context);

    /// <summary>Whether the words at an index into <see cref="Text"/> are the author's own sentences, not a link's target, a file's name, code or a source.</summary>
    internal bool IsProse(int index) => Post.Prose.PassageAt(index) is { Field: Field.Text or Field.Alternative or Field.Comment or Field.FrontMatter, Key: not ("Sources" or "Allow" or "Patient" or "Review" or "Specialties") };

    /// <summary>What it says of places, establishments and origins; sought once, for all rules that ask.</summary>
    internal Spots SpotsFor(ReviewContext context) => spots ??= Spots.In(this, NamesFor(context));

    /// <summary>Where a post that is no anecdote and no question tells of one patient beyond doubt; null where it does not, or where its author says why there is none.</summary>
    internal Hit? Patient
    {
        get
        {
            if (!isPatientSought)
                patient = Post.Kind.TellsOfAPatient() || Post.FrontMatter.NoPatient is not null ? null : PatientFound.FirstIn(this);
            isPatientSought = true;
            return patient;
        }
    }

    /// <summary>Whether the words at an index into <see cref="Text"/> are about a patient: in a post that tells of one, all are; elsewhere their passage must show it.</summary>
    internal bool IsAboutPatient(int index)
    {
        if (Post.Kind.TellsOfAPatient() || Patient is not null)
            return true;
        var passage = Post.Prose.PassageIndexAt(index);
        if (patients[passage] == 0)
            patients[passage] = (sbyte)(PatientContext.Speaks(this, Post.Prose.Passages[passage]) ? 1 : -1);
        return patients[passage] > 0;
    }

    /// <summary>The matches of a pattern around words with some cues.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="clues">The cues.</param>
    /// <param name="before">How far the pattern may begin before the word, in characters.</param>
    /// <param name="after">How far it may end behind it.</param>
    internal IEnumerable<Match> Near(Regex pattern, Cue clues, int before, int after)
    {
        if (!Has(clues))
            yield break;
        foreach (var match in In(pattern, Windows(cued.Where(word => words[word].Is(clues)).Select(word => (words[word].Start, words[word].Start - before, words[word].End + after)))))
            yield return match;
    }

    /// <summary>The matches of a pattern over <see cref="Plain"/> around words with some cues.</summary>
    /// <param name="pattern">The pattern: small letters, no accents.</param>
    /// <param name="clues">The cues.</param>
    /// <param name="before">How far the pattern may begin before the word, in characters.</param>
    /// <param name="after">How far it may end behind it.</param>
    internal IEnumerable<Match> NearPlain(Regex pattern, Cue clues, int before, int after)
    {
        if (!Has(clues))
            yield break;
        foreach (var match in InPlain(pattern, Windows(cued.Where(word => words[word].Is(clues)).Select(word => (words[word].Start, words[word].Start - before, words[word].End + after)))))
            yield return match;
    }

    /// <summary>The matches of a pattern over <see cref="Plain"/> around some rows of figures.</summary>
    internal IEnumerable<Match> NearPlain(Regex pattern, Predicate<FigureRow> clues, int before, int after) =>
        InPlain(pattern, Windows(figures.Where(row => clues(row)).Select(row => (row.Start, row.Start - before, row.End + after))));

    private IEnumerable<Match> InPlain(Regex pattern, IEnumerable<(int Start, int End)> windows)
    {
        foreach (var (start, end) in windows)
        {
            for (var match = pattern.Match(Plain, start, end - start); match.Success; match = match.NextMatch())
                yield return match;
        }
    }

    /// <summary>The matches of a pattern around rows of figures.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="digits">How many digits a row has at least.</param>
    /// <param name="before">How far the pattern may begin before the row, in characters.</param>
    /// <param name="after">How far it may end behind it.</param>
    internal IEnumerable<Match> NearFigures(Regex pattern, int digits, int before, int after) =>
        In(pattern, Windows(figures.Where(row => row.Digits >= digits).Select(row => (row.Start, row.Start - before, row.End + after))));

    /// <summary>The matches of a pattern in some stretches of the text.</summary>
    internal IEnumerable<Match> In(Regex pattern, IEnumerable<(int Start, int End)> windows)
    {
        foreach (var (start, end) in windows)
        {
            for (var match = pattern.Match(Text, start, end - start); match.Success; match = match.NextMatch())
                yield return match;
        }
    }

    /// <summary>Stretches that lie each in one passage, as <see cref="Around"/> gives them; those that meet become one.</summary>
    internal IEnumerable<(int Start, int End)> Windows(IEnumerable<(int Start, int End)> stretches) =>
        Windows(stretches.Select(stretch => ((stretch.Start + stretch.End) / 2, stretch.Start, stretch.End)));

    // Each stretch comes with its clue. Stretches that meet become one; none leaves the passage of its clue or cuts a word, so that nothing is taken for whole that is not.
    internal IEnumerable<(int Start, int End)> Windows(IEnumerable<(int Clue, int Start, int End)> stretches)
    {
        var open = (Start: -1, End: -1);
        foreach (var (clue, from, to) in stretches)
        {
            var passage = Post.Prose.PassageAt(clue);
            var start = WholeWord(Math.Max(from, passage.Start), -1);
            var end = WholeWord(Math.Min(to, passage.End), +1);
            if (start <= open.End)
            {
                open.End = Math.Max(open.End, end);
                continue;
            }
            if (open.End > open.Start)
                yield return open;
            open = (start, end);
        }
        if (open.End > open.Start)
            yield return open;
    }

    private int WholeWord(int at, int direction)
    {
        while (at > 0 && at < Text.Length && char.IsLetterOrDigit(Text[at - 1]) && char.IsLetterOrDigit(Text[at]))
            at += direction;
        return at;
    }
}
