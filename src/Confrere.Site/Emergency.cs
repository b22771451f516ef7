using Confrere.Engine;

namespace Confrere.Site;

/// <summary>Where to call for help.</summary>
/// <param name="Label">What readers see.</param>
/// <param name="Url">A <c>tel:</c> or <c>sms:</c> address.</param>
public readonly record struct EmergencyNumber(string Label, string Url);

/// <summary>The emergency numbers of the readers' country.</summary>
/// <remarks>Sources: arcep.fr (15, 112, 114), 112.be, bag.admin.ch (144), 112.lu, canada.ca (911), gov.uk (999, 112), 911.gov.</remarks>
public static class Emergency
{
    /// <summary>The numbers of a country; none where we do not know them.</summary>
    /// <param name="country">Its ISO 3166 code; empty for the one that goes without saying in the blog's language, if any.</param>
    /// <param name="language">The blog's language.</param>
    public static IReadOnlyList<EmergencyNumber> NumbersOf(string country, Language language) => (country, language) switch
    {
        ("FR", Language.French) or ("", Language.French) => [Call("15"), Call("112"), new("114 par SMS pour les personnes sourdes ou malentendantes", "sms:114")],
        ("FR", _) => [Call("15"), Call("112"), new("114 by text message for deaf people", "sms:114")],
        ("BE" or "LU", _) => [Call("112")],
        ("CH", _) => [Call("144"), Call("112")],
        ("CA" or "US", _) => [Call("911")],
        ("GB" or "IE", _) => [Call("999"), Call("112")],
        _ => [],
    };

    private static EmergencyNumber Call(string number) => new(number, "tel:" + number);
}
