using Confrere.Site.Sanitising;

namespace Confrere.Site;

// What pages say to machines.
public abstract partial class SiteWords
{
    /// <summary>The blog's language as machines write it.</summary>
    public abstract string LanguageTag { get; }

    /// <summary>HTML in a post that is not published.</summary>
    public abstract string MarkupRemoved(RemovedMarkup kind);

    /// <summary>A picture from another site.</summary>
    public abstract string ForeignImage { get; }

    /// <summary>An entry of the blog's own abbreviations that is none.</summary>
    public abstract string AbbreviationExpected { get; }

    /// <summary>The glossary's title.</summary>
    public abstract string Glossary { get; }

    /// <summary>What the glossary is.</summary>
    public abstract string GlossaryIntro { get; }

    /// <summary>The colleagues' page.</summary>
    public abstract string Colleagues { get; }

    /// <summary>What the colleagues' page is.</summary>
    public abstract string ColleaguesIntro { get; }

    /// <summary>The file of all colleagues' feeds.</summary>
    public abstract string AllColleagues { get; }

    /// <summary>An entry of the blogroll that is none.</summary>
    public abstract string ColleagueExpected { get; }

    /// <summary>An address in the blogroll that is not whole.</summary>
    public abstract string WholeAddressExpected { get; }

    private sealed partial class FrenchSiteWords
    {
        public override string LanguageTag => "fr";

        public override string Colleagues => "Confrères";

        public override string ColleaguesIntro => "Des confrères à lire. Le fichier OPML ajoute tous leurs flux à votre lecteur en une fois, ou ceux d’une spécialité.";

        public override string AllColleagues => "Tous les confrères";

        public override string ColleagueExpected => "il faut un nom ou un pseudonyme, et dessous « url », puis si vous voulez « flux », « spécialités » et « note »";

        public override string WholeAddressExpected => "il faut une adresse entière, qui commence par https://";

        public override string AbbreviationExpected => "il faut une abréviation sans espace, deux-points, et ce qu’elle veut dire (« non » pour ne pas l’expliquer)";

        public override string Glossary => "Abréviations";

        public override string GlossaryIntro => "Les abréviations employées dans ces textes, et ce qu’elles veulent dire ici.";

        public override string MarkupRemoved(RemovedMarkup kind) => kind switch
        {
            RemovedMarkup.Script => "un programme (« script ») est retiré de la page publiée",
            RemovedMarkup.Frame => "un cadre ou un objet d’un autre site est retiré de la page publiée ; mettez un lien à la place",
            RemovedMarkup.Handler => "un attribut qui lance un programme (« on… ») est retiré de la page publiée",
            RemovedMarkup.Form => "un formulaire est retiré de la page publiée ; donnez une adresse où écrire",
            RemovedMarkup.Style => "une mise en forme est retirée de la page publiée ; c’est le thème qui s’en charge",
            RemovedMarkup.Media => "un son, une vidéo ou un dessin inséré est retiré de la page publiée ; mettez une image ou un lien",
            RemovedMarkup.Address => "une adresse qui lancerait un programme, ou une image d’un autre site, est retirée de la page publiée",
            _ => "une balise ou un attribut HTML qui n’est pas admis est retiré de la page publiée ; le texte reste",
        };

        public override string ForeignImage => "cette image serait chargée depuis un autre site, qui saurait qui vous lit : elle est remplacée par un lien ; copiez-la dans « images » si vous en avez le droit";
    }

    private sealed partial class EnglishSiteWords
    {
        public override string LanguageTag => "en";

        public override string Colleagues => "Colleagues";

        public override string ColleaguesIntro => "Colleagues worth reading. The OPML file adds all their feeds to your reader at once, or those of one specialty.";

        public override string AllColleagues => "All colleagues";

        public override string ColleagueExpected => "a name or a handle is wanted, and under it “url”, then if you like “feed”, “specialties” and “note”";

        public override string WholeAddressExpected => "a whole address is wanted, beginning with https://";

        public override string AbbreviationExpected => "an abbreviation without spaces is wanted, a colon, and what it stands for (“no” to leave it unexplained)";

        public override string Glossary => "Abbreviations";

        public override string GlossaryIntro => "The abbreviations that these texts use, and what they mean here.";

        public override string MarkupRemoved(RemovedMarkup kind) => kind switch
        {
            RemovedMarkup.Script => "a script is taken out of the published page",
            RemovedMarkup.Frame => "a frame or an object of another site is taken out of the published page; write a link instead",
            RemovedMarkup.Handler => "an attribute that runs a script (“on…”) is taken out of the published page",
            RemovedMarkup.Form => "a form is taken out of the published page; give an address to write to",
            RemovedMarkup.Style => "a style is taken out of the published page; the theme takes care of that",
            RemovedMarkup.Media => "a sound, a film or an inserted drawing is taken out of the published page; use an image or a link",
            RemovedMarkup.Address => "an address that would run a script, or an image of another site, is taken out of the published page",
            _ => "an HTML tag or attribute that is not admitted is taken out of the published page; the text stays",
        };

        public override string ForeignImage => "this image would be loaded from another site, which would know who reads you: it becomes a link; copy it into “images” if you may";
    }
}
