namespace Confrere.Site.Excerpts;

/// <summary>The description of a page for search engines and previews.</summary>
public static class MetaDescription
{
    /// <summary>What search engines show, in UTF-16 units.</summary>
    public const int Limit = 160;

    /// <summary>
    /// The author's description if it fits; else whole sentences, chosen with the care of <see cref="Excerpt.Choose(ExcerptSource)"/>; a cut may also fall between two words.
    /// Never longer than <see cref="Limit"/>; empty when nothing can be said without misleading.
    /// </summary>
    public static string From(ExcerptSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new ExcerptChooser(text => text.Length <= Limit, ClauseCut.AtWord).Choose(source).Text;
    }
}
