namespace Confrere.Site;

// What is said of search.
public abstract partial class SiteWords
{
    /// <summary>The search page, in the menu.</summary>
    public abstract string Search { get; }

    /// <summary>The search page, for machines.</summary>
    public abstract string SearchDescription(string site);

    private sealed partial class FrenchSiteWords
    {
        public override string Search => "Rechercher";

        public override string SearchDescription(string site) => $"Chercher un texte dans {site}, par ses mots, sa spécialité ou ses étiquettes.";
    }

    private sealed partial class EnglishSiteWords
    {
        public override string Search => "Search";

        public override string SearchDescription(string site) => $"Find a text in {site} by its words, its specialty or its tags.";
    }
}
