using Confrere.Engine;

namespace Confrere.Checklist.Context;

/// <summary>All that a post says of places, establishments and origins; sought once, for all rules that ask. What bears a name takes the name: « le CHU de Rennes » is no Rennes.</summary>
internal sealed class Spots
{
    private readonly List<Spot> found = [];
    private readonly Names names;
    private readonly sbyte[] told;

    private Spots(Reading reading, Names names)
    {
        Reading = reading;
        this.names = names;
        told = new sbyte[reading.Post.Prose.Passages.Length];
    }

    /// <summary>The post.</summary>
    public Reading Reading { get; }

    /// <summary>Looks for them: first what a noun announces, then names alone.</summary>
    /// <param name="reading">The post.</param>
    /// <param name="names">The people in it.</param>
    public static Spots In(Reading reading, Names names)
    {
        var spots = new Spots(reading, names);
        new HouseFinder(spots).Find();
        new RoomFinder(spots).Find();
        new OriginFinder(spots).Find();
        new TownFinder(spots).Find();
        return spots;
    }

    /// <summary>Those of one kind, as findings.</summary>
    public IEnumerable<Hit> Of(SpotKind kind)
    {
        foreach (var spot in found)
        {
            if (spot.Kind == kind)
                yield return new Hit(spot.Start, spot.End - spot.Start, spot.Severity);
        }
    }

    /// <summary>Whether the post names any place or establishment.</summary>
    public bool HasAny => found.Exists(spot => spot.Kind is SpotKind.House or SpotKind.Body or SpotKind.Town or SpotKind.People or SpotKind.Nickname);

    /// <summary>Notes one.</summary>
    public void Add(int start, int end, SpotKind kind, Severity severity) => found.Add(new Spot(start, end, kind, severity));

    /// <summary>Whether a character lies in one that is known.</summary>
    public bool IsTaken(int index)
    {
        foreach (var spot in found)
        {
            if (index >= spot.Start && index < spot.End)
                return true;
        }
        return false;
    }

    /// <summary>Whether a character lies in somebody's name.</summary>
    public bool IsNamed(int index)
    {
        foreach (var name in names.Titled)
        {
            if (index >= name.Start && index < name.End)
                return true;
        }
        foreach (var name in names.Invented)
        {
            if (index >= name.Start && index < name.End)
                return true;
        }
        foreach (var name in names.Bare)
        {
            if (name.Form is NameForm.Full or NameForm.Again or NameForm.Person && index >= name.Start && index < name.End)
                return true;
        }
        return false;
    }

    /// <summary>Whether words are looked for at a place of the prose: not where sources are listed, and not in keys.</summary>
    public bool IsRead(int index) => Reading.Post.Prose.PassageAt(index) is var passage && passage.Field switch
    {
        Field.FrontMatter => passage.Key is not ("Sources" or "Specialties" or "Kind" or "Author" or "Language" or "Audience" or "Status" or "Verdict" or "RedirectFrom" or "Published" or "Updated" or "Reviewed" or "Seen" or "Review" or "Allow" or "Fictional"),
        Field.Attribute => passage.Key is "title" or "alt" or "aria-label" or "content" or "value" or "placeholder" or "summary" or "label",
        Field.Target => false,
        _ => true,
    };

    /// <summary>Whether a passage that is about no patient still speaks of someone: of the author, of a person by name. History does not.</summary>
    public bool IsTold(int word)
    {
        var start = Reading[word].Start;
        if (Reading.IsAboutPatient(start))
            return true;
        var index = Reading.Post.Prose.PassageIndexAt(start);
        if (told[index] == 0)
            told[index] = (sbyte)(Speaks(Reading.Post.Prose.Passages[index]) ? 1 : -1);
        return told[index] > 0;
    }

    private bool Speaks(Passage passage)
    {
        var isNamed = passage is { Field: Field.FrontMatter, Key: "Title" } || names.Titled.Any(name => name.Start >= passage.Start && name.Start < passage.End)
            || names.Bare.Any(name => name.Form is NameForm.Full or NameForm.Person && name.Start >= passage.Start && name.Start < passage.End);
        for (var i = Reading.WordAt(passage.Start); i < Reading.Count && Reading[i].Start < passage.End; i++)
        {
            if (Reading[i].Is(Cue.Self) && (!Reading[i].Is(Shape.Letter) || Reading[i].Is(Shape.Elided)))
                return true;
            isNamed |= Reading.Post.Kind == Kind.Post && Reading[i].Is(Cue.Person | Cue.Kin) && !Reading[i].Is(Cue.Tool) && Reading.Of(i)[^1] != 's';
            if (IsLongAgo(i))
                return false;
        }
        return isNamed && Reading.Post.Kind != Kind.Myth;
    }

    // A year before the patients of today.
    private bool IsLongAgo(int word) =>
        Reading[word].Is(Shape.Figure) && Reading[word].Length == 4 && int.TryParse(Reading.Of(word), out var year) && year is > 1000 and < 1950;

    /// <summary>Whether a study, an author or a recommendation goes before a word in its sentence.</summary>
    public bool IsCited(int word)
    {
        for (var i = word - 1; i >= 0 && i >= word - 8 && !Reading.After(i).ContainsAny('.', ';', '\n'); i--)
        {
            if (Reading[i].Is(Cue.Cited) && !Reading[i].Is(Cue.Tool))
                return true;
        }
        return false;
    }

    /// <summary>Whether one of some cues stands within a few words before, in the same sentence.</summary>
    public bool HasBefore(int word, Cue cue, int reach)
    {
        for (var i = word - 1; i >= 0 && i >= word - reach && !Reading.After(i).ContainsAny('.', ';', '\n'); i--)
        {
            if (Reading[i].Is(cue))
                return true;
        }
        return false;
    }
}
