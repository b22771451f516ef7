namespace Confrere.Site;

// To the author: what goes out, and what was found in it.
public abstract partial class SiteWords
{
    /// <summary>An image that nothing published shows.</summary>
    public abstract string ImageNotShown { get; }

    private sealed partial class FrenchSiteWords
    {
        public override string ImageNotShown => "aucun texte ne montre cette image : elle n’est pas publiée. Montrez-la dans un texte, ou retirez-la du dossier";
    }

    private sealed partial class EnglishSiteWords
    {
        public override string ImageNotShown => "no text shows this image: it is not published. Show it in a text, or take it out of the folder";
    }
}
