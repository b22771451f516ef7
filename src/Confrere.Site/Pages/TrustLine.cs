using Confrere.Engine;
using Confrere.Engine.Attesting;

namespace Confrere.Site.Pages;

/// <summary>What readers are told of how a case was changed: only what was attested, never that it is anonymous, and nothing about consent.</summary>
internal static class TrustLine
{
    private static readonly Change[] OutOfSight = [Change.Nothing, Change.Names, Change.Merged];

    /// <summary>The line; empty where nothing was attested.</summary>
    /// <param name="attestation">What a person attested.</param>
    /// <param name="language">The language of the text.</param>
    public static string Of(Attestation? attestation, Language language)
    {
        if (attestation?.Changed is not { } changed)
            return "";
        var words = SiteWords.In(language);
        var told = changed.Except(OutOfSight).Select(change => AnswerForms.Changes.Of(change, language)).ToList();
        if (attestation.Consent == Consent.NobodyInParticular || changed.Contains(Change.Merged))
            return words.TrustComposed;
        return told.Count == 0 ? words.TrustRead : words.TrustChanged(string.Join(", ", told));
    }
}
