namespace Confrere.Site;

// To the author: what goes out, and what was found in it.
public abstract partial class SiteWords
{
    /// <summary>An image that nothing published shows.</summary>
    public abstract string ImageNotShown { get; }

    /// <summary>A number or an address of one person in a finished file that came from no cleared text.</summary>
    public abstract string IdentifierInOutput { get; }

    /// <summary>HTML that a browser has to mend. The detail is the parser's, and speaks of tags only.</summary>
    public abstract string BrokenHtml(string detail);

    /// <summary>An id that stands twice on a page.</summary>
    public abstract string IdTwice { get; }

    /// <summary>An image without its text.</summary>
    public abstract string ImageWithoutText { get; }

    /// <summary>A script or a style inside the page.</summary>
    public abstract string InlineCode { get; }

    /// <summary>A script, a style or an image that another site would send.</summary>
    public abstract string FromAnotherSite { get; }

    /// <summary>A link to a file or a place of the site that is not there.</summary>
    public abstract string LinkToNothing(string target);

    /// <summary>A folder of this machine in a page.</summary>
    public abstract string MachinePathInPage { get; }

    private sealed partial class FrenchSiteWords
    {
        public override string ImageNotShown => "aucun texte ne montre cette image : elle n’est pas publiée. Montrez-la dans un texte, ou retirez-la du dossier";

        public override string IdentifierInOutput => "ce fichier du site contient un numéro ou une adresse qui ne vient d’aucun texte vérifié : cherchez dans le thème ce qui l’écrit, et retirez-le";

        public override string BrokenHtml(string detail) => $"cette page est mal formée ({detail}) : cherchez dans le gabarit, ou dans le HTML du texte, une balise jamais fermée";

        public override string IdTwice => "deux éléments de cette page portent le même « id » : un lien n’en trouverait qu’un. Renommez l’un des deux";

        public override string ImageWithoutText => "cette image n’a pas de texte de remplacement : ajoutez alt, vide si elle ne fait que décorer";

        public override string InlineCode => "un script ou un style est écrit dans la page ; les navigateurs le bloqueront. Mettez-le dans un fichier du thème";

        public override string FromAnotherSite => "cette page ferait charger un fichier par un autre site, qui saurait alors qui vous lit. Copiez ce fichier dans le blog";

        public override string LinkToNothing(string target) => $"ce lien ne mène à rien sur le site ({target})";

        public override string MachinePathInPage => "cette page contient le chemin d’un dossier de cet ordinateur, qui peut dire votre nom. Retirez-le";
    }

    private sealed partial class EnglishSiteWords
    {
        public override string ImageNotShown => "no text shows this image: it is not published. Show it in a text, or take it out of the folder";

        public override string IdentifierInOutput => "this file of the site holds a number or an address that comes from no checked text: look in the theme for what writes it, and remove it";

        public override string BrokenHtml(string detail) => $"this page is malformed ({detail}): look in the template, or in the text’s HTML, for a tag that is never closed";

        public override string IdTwice => "two elements of this page have the same id: a link would find only one. Rename one of them";

        public override string ImageWithoutText => "this image has no alternative text: add alt, empty if it only decorates";

        public override string InlineCode => "a script or a style is written in the page; browsers will block it. Put it in a file of the theme";

        public override string FromAnotherSite => "this page would have another site send a file, which would then know who reads you. Copy that file into the blog";

        public override string LinkToNothing(string target) => $"this link leads to nothing on the site ({target})";

        public override string MachinePathInPage => "this page holds the path of a folder of this computer, which can tell your name. Remove it";
    }
}
