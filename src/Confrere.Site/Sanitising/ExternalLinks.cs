namespace Confrere.Site.Sanitising;

/// <summary>Links that lead to other sites.</summary>
internal static class ExternalLinks
{
    /// <summary>What such a link says of itself: the other page gets no hold of this one. A source is cited on purpose, so search engines may follow it.</summary>
    public const string Relation = "noopener";

    /// <summary>Whether an address is another site's: it names a host.</summary>
    public static bool LeadsOut(string address) =>
        address.StartsWith("//", StringComparison.Ordinal) || address.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
}
