namespace Confrere.Site;

// What pages say of translations, answers and received ideas.
public abstract partial class SiteWords
{
    /// <summary>A translation that is no text of the blog in another language.</summary>
    public abstract string TranslationExpected { get; }

    /// <summary>Before a link to this text in this language.</summary>
    public abstract string ReadThisIn { get; }

    private sealed partial class FrenchSiteWords
    {
        public override string TranslationExpected => "il faut l’adresse d’un autre texte de ce blog, écrit dans une autre langue (« langue: en »)";

        public override string ReadThisIn => "Ce texte en français";
    }

    private sealed partial class EnglishSiteWords
    {
        public override string TranslationExpected => "the address of another text of this blog is wanted, in another language (“language: fr”)";

        public override string ReadThisIn => "This text in English";
    }
}
