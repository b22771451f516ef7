using System.Collections.Frozen;
using Confrere.Engine;

namespace Confrere.Checklist.Context;

/// <summary>All people who are named in a post: behind a civility, by first name and surname, by initials, by a word alone.</summary>
internal sealed class Names
{
    private Names(List<TitledName> titled, List<BareName> bare) => (Titled, Bare) = (titled, bare);

    /// <summary>Names behind a civility, a trade or a kinship, in order.</summary>
    public IReadOnlyList<TitledName> Titled { get; }

    /// <summary>All other names, in order.</summary>
    public IReadOnlyList<BareName> Bare { get; }

    /// <summary>Looks for the names.</summary>
    /// <param name="reading">The post.</param>
    /// <param name="author">Who signs the blog: that name is no secret.</param>
    public static Names In(Reading reading, string author)
    {
        var declared = Declared(reading.Post, author);
        var titled = new TitledNames(reading, declared).Find();
        return new Names(titled, new BareNames(reading, titled, declared).Find());
    }

    // Names that the author declared invented for this post, and the author's own, which the byline shows anyway.
    private static FrozenSet<string> Declared(Post post, string author)
    {
        var passages = post.Prose.Passages.Where(passage => passage is { Field: Field.FrontMatter, Key: "Fictional" or "Author" });
        return NameWords.Words([author.Replace('.', ' '), .. passages.Select(passage => post.Prose.TextOf(passage).ToString().Replace('.', ' '))]);
    }
}
