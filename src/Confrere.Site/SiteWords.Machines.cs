namespace Confrere.Site;

// What pages say to machines.
public abstract partial class SiteWords
{
    /// <summary>The blog's language as machines write it.</summary>
    public abstract string LanguageTag { get; }

    private sealed partial class FrenchSiteWords
    {
        public override string LanguageTag => "fr";
    }

    private sealed partial class EnglishSiteWords
    {
        public override string LanguageTag => "en";
    }
}
