namespace Confrere.Site;

// What is said of the settings of attestations.
public abstract partial class SiteWords
{
    /// <summary>A number of days was expected.</summary>
    public abstract string ExpectedDays { get; }

    private sealed partial class FrenchSiteWords
    {
        public override string ExpectedDays => "un nombre de jours, de 0 à 3650";
    }

    private sealed partial class EnglishSiteWords
    {
        public override string ExpectedDays => "a number of days from 0 to 3650";
    }
}
