using System.Collections.Immutable;
using Confrere.Engine;

namespace Confrere.Site.Made;

/// <summary>The addresses of the pages that are made without a text of the author's. Where she has written one at the same address, hers is the page.</summary>
public static class MadeAddress
{
    /// <summary>The abbreviations.</summary>
    public static string Glossary(Language language) => language == Language.French ? "abreviations" : "abbreviations";

    /// <summary>The colleagues.</summary>
    public static string Colleagues(Language language) => language == Language.French ? "confreres" : "colleagues";

    /// <summary>The privacy page.</summary>
    public static string Privacy(Language language) => language == Language.French ? "confidentialite" : "privacy";

    /// <summary>The legal notice.</summary>
    public static string Legal(Language language) => language == Language.French ? "mentions-legales" : "legal-notice";

    /// <summary>Those that a blog gets, in the order of its footer.</summary>
    public static ImmutableArray<string> Of(ShownBlog blog)
    {
        ArgumentNullException.ThrowIfNull(blog);
        var language = blog.Settings.Language;
        var written = blog.All.Select(post => post.Address).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var all = blog.Notes.Colleagues.All.Length > 0 ? new List<string> { Colleagues(language) } : [];
        all.AddRange([Glossary(language), Privacy(language), Legal(language)]);
        return [.. all.Where(address => !written.Contains(address))];
    }
}
