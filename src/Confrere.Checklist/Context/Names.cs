namespace Confrere.Checklist.Context;

/// <summary>All people who are named in a post: behind a civility, by first name and surname, by initials, by a word alone.</summary>
internal sealed class Names
{
    private Names(List<TitledName> titled, List<BareName> bare, IReadOnlyList<TitledName> invented) => (Titled, Bare, Invented) = (titled, bare, invented);

    /// <summary>Names behind a civility, a trade or a kinship, in order.</summary>
    public IReadOnlyList<TitledName> Titled { get; }

    /// <summary>All other names, in order.</summary>
    public IReadOnlyList<BareName> Bare { get; }

    /// <summary>Names behind a civility that are declared invented: no fault, and no place either.</summary>
    public IReadOnlyList<TitledName> Invented { get; }

    /// <summary>Looks for the names.</summary>
    /// <param name="reading">The post.</param>
    /// <param name="context">What the checklist knows of the blog: who signs it is no secret.</param>
    public static Names In(Reading reading, ReviewContext context)
    {
        var declared = DeclaredNames.Of(reading.Post, context);
        var search = new TitledNames(reading, declared);
        var titled = search.Find();
        return new Names(titled, new BareNames(reading, titled, search.Invented, declared).Find(), search.Invented);
    }
}
