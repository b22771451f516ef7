namespace Confrere.Site;

// What is said of attestations, to authors and to readers.
public abstract partial class SiteWords
{
    /// <summary>A number of days was expected.</summary>
    public abstract string ExpectedDays { get; }

    /// <summary>To readers: what was changed in a case.</summary>
    public abstract string TrustChanged(string what);

    /// <summary>To readers: several cases in one, or nobody's.</summary>
    public abstract string TrustComposed { get; }

    /// <summary>To readers: the case was read again for what could give the person away.</summary>
    public abstract string TrustRead { get; }

    private sealed partial class FrenchSiteWords
    {
        public override string ExpectedDays => "un nombre de jours, de 0 à 3650";

        public override string TrustChanged(string what) => $"Récit modifié pour que la personne ne soit pas reconnue\u202F; changements\u00A0: {what}.";

        public override string TrustComposed => "Récit composé\u00A0: il ne décrit personne en particulier.";

        public override string TrustRead => "Récit relu pour que la personne ne soit pas reconnue.";
    }

    private sealed partial class EnglishSiteWords
    {
        public override string ExpectedDays => "a number of days from 0 to 3650";

        public override string TrustChanged(string what) => $"Story changed so that the person is not recognised; changed: {what}.";

        public override string TrustComposed => "Composite story: it describes nobody in particular.";

        public override string TrustRead => "Story read again so that the person is not recognised.";
    }
}
