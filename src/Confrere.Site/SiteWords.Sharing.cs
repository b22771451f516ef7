using Confrere.Engine.FrontMatter;

namespace Confrere.Site;

// What is said of excerpts and cards.
public abstract partial class SiteWords
{
    /// <summary>A title that is the received idea itself.</summary>
    public abstract string TitleIsMyth { get; }

    /// <summary>A title that asks or quotes the received idea.</summary>
    public abstract string TitleEchoesMyth { get; }

    /// <summary>A tweet of the author's that leaves no room for the address.</summary>
    public abstract string TweetTooLong(int length, int budget);

    /// <summary>A tweet of the author's that says the received idea again.</summary>
    public abstract string TweetIsMyth { get; }

    /// <summary>A received idea without its fact.</summary>
    public abstract string FactMissing { get; }

    /// <summary>A fact that no tweet can hold.</summary>
    public abstract string FactTooLong(int budget);

    /// <summary>A description that no tweet can hold, and a text that cannot be shortened safely.</summary>
    public abstract string DescriptionTooLong { get; }

    /// <summary>Nothing to make an excerpt of.</summary>
    public abstract string NoTextForExcerpt { get; }

    /// <summary>Sentences that are too long, and that a cut could turn.</summary>
    public abstract string NoSafeExcerpt { get; }

    /// <summary>A question's post in which nothing is asked.</summary>
    public abstract string NoQuestion { get; }

    /// <summary>The drawing library did not load.</summary>
    public abstract string NoCards { get; }

    /// <summary>A received idea's name on its card, over what is true.</summary>
    public abstract string MythCardLabel { get; }

    /// <summary>An audience in few words, for a card.</summary>
    public abstract string CardAudience(Audience audience);

    /// <summary>A label and what it is about.</summary>
    public abstract string Labelled(string label, string text);

    private sealed partial class FrenchSiteWords
    {
        public override string TitleIsMyth => "le titre répète l’idée reçue ; dans les listes, les flux et les partages, on le lira seul et on le croira : écrivez ce qui est vrai";

        public override string TitleEchoesMyth => "le titre reprend l’idée reçue sans y répondre ; un titre qui dit ce qui est vrai se retient mieux";

        public override string TweetTooLong(int length, int budget) => $"ce tweet compte {length} signes pour X ; avec l’adresse il en reste {budget} : il n’est pas employé";

        public override string TweetIsMyth => "ce tweet commence par l’idée reçue : il n’est pas employé ; commencez par ce qui est vrai";

        public override string FactMissing => "il manque « fait: » dans l’en-tête, ce qui est vrai, en une phrase : sans lui, l’extrait ne peut pas commencer par le vrai";

        public override string FactTooLong(int budget) => $"ce fait ne tient pas dans un tweet ({budget} signes) et ne peut pas être coupé sans risque de contresens ; le titre sert d’extrait : raccourcissez le fait, ou ajoutez « tweet: »";

        public override string DescriptionTooLong => "ni le résumé ni le début du texte ne tiennent dans un tweet, et les couper pourrait en changer le sens ; le titre sert d’extrait : raccourcissez le résumé, ou ajoutez « tweet: »";

        public override string NoTextForExcerpt => "rien dans ce texte ne peut servir d’extrait (il n’y a ni résumé ni paragraphe) ; le titre en tient lieu : ajoutez « résumé: » ou « tweet: »";

        public override string NoSafeExcerpt => "aucune phrase du début ne tient dans un tweet, et en couper une pourrait en changer le sens ; le titre sert d’extrait : ajoutez « résumé: » ou « tweet: »";

        public override string NoQuestion => "cette question ne demande rien (aucune phrase ne finit par « ? ») : son extrait ne peut pas la poser";

        public override string NoCards => "la bibliothèque qui dessine les images de partage (libSkiaSharp, libHarfBuzzSharp) ne s’est pas chargée : le site est fait sans elles. Laissez ces fichiers à côté du programme, ou écrivez \"Cards\": false";

        public override string MythCardLabel => "Idée reçue : ce qui est vrai";

        public override string CardAudience(Audience audience) => audience == Audience.Everyone ? "Pour tous" : "Pour soignants";

        public override string Labelled(string label, string text) => label.Length == 0 ? text : $"{label}\u00A0: {text}";
    }

    private sealed partial class EnglishSiteWords
    {
        public override string TitleIsMyth => "the title says the received idea again; in lists, feeds and shared links it is read alone and believed: write what is true";

        public override string TitleEchoesMyth => "the title takes up the received idea without answering it; a title that says what is true is better remembered";

        public override string TweetTooLong(int length, int budget) => $"this tweet counts {length} for X; beside the address there is room for {budget}: it is not used";

        public override string TweetIsMyth => "this tweet begins with the received idea: it is not used; begin with what is true";

        public override string FactMissing => "“fact:” is missing in the front matter (what is true, in a sentence): without it the excerpt cannot begin with the truth";

        public override string FactTooLong(int budget) => $"this fact does not fit into a tweet ({budget}), and a cut could turn its sense; the title stands in: shorten the fact, or add “tweet:”";

        public override string DescriptionTooLong => "neither the description nor the beginning of the text fits into a tweet, and a cut could turn their sense; the title stands in: shorten the description, or add “tweet:”";

        public override string NoTextForExcerpt => "nothing here can serve as an excerpt (there is no description and no paragraph); the title stands in: add “description:” or “tweet:”";

        public override string NoSafeExcerpt => "no sentence at the beginning fits into a tweet, and a cut could turn its sense; the title stands in: add “description:” or “tweet:”";

        public override string NoQuestion => "this question asks nothing (no sentence ends with “?”): its excerpt cannot ask it";

        public override string NoCards => "the library that draws the pictures of shared links (libSkiaSharp, libHarfBuzzSharp) did not load: the site is made without them. Leave these files beside the program, or write \"Cards\": false";

        public override string MythCardLabel => "Myth: what is true";

        public override string CardAudience(Audience audience) => audience == Audience.Everyone ? "For everyone" : "For professionals";

        public override string Labelled(string label, string text) => label.Length == 0 ? text : $"{label}: {text}";
    }
}
