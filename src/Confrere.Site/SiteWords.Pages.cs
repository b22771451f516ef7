namespace Confrere.Site;

// What pages say of translations, answers and received ideas.
public abstract partial class SiteWords
{
    /// <summary>A translation that is no text of the blog in another language.</summary>
    public abstract string TranslationExpected { get; }

    /// <summary>Before a link to this text in this language.</summary>
    public abstract string ReadThisIn { get; }

    /// <summary>What the list of received ideas says on top.</summary>
    public abstract string MythsIntro { get; }

    /// <summary>The questions of a specialty that were answered.</summary>
    public abstract string ResolvedQuestions { get; }

    private sealed partial class FrenchSiteWords
    {
        public override string TranslationExpected => "il faut l’adresse d’un autre texte de ce blog, écrit dans une autre langue (« langue: en »)";

        public override string ReadThisIn => "Ce texte en français";

        public override string ResolvedQuestions => "Questions résolues";

        public override string MythsIntro => "Ce que l’on sait d’abord, ce que l’on croit ensuite. Chaque texte dit pourquoi, et sur quelles sources il s’appuie.";
    }

    private sealed partial class EnglishSiteWords
    {
        public override string TranslationExpected => "the address of another text of this blog is wanted, in another language (“language: fr”)";

        public override string ReadThisIn => "This text in English";

        public override string ResolvedQuestions => "Resolved questions";

        public override string MythsIntro => "What is known first, what is believed second. Each text says why, and which sources it rests on.";
    }
}
