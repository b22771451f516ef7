using System.Collections.Frozen;
using System.Collections.Immutable;
using Confrere.Engine.Text;

namespace Confrere.Engine.Attesting;

/// <summary>How the answers of a closed list are written: one French and one English form each, and further forms that are read.</summary>
/// <typeparam name="T">The list.</typeparam>
public sealed class AnswerForms<T> where T : struct, Enum
{
    private readonly FrozenDictionary<string, T> byForm;
    private readonly FrozenDictionary<T, (string French, string English)> written;

    internal AnswerForms(params (T Answer, string French, string English, string[] Others)[] forms)
    {
        All = [.. forms.Select(form => form.Answer)];
        written = forms.ToFrozenDictionary(form => form.Answer, form => (form.French, form.English));
        byForm = forms.SelectMany(form => form.Others.Append(form.French).Append(form.English).Select(Fold.Key).Distinct().Select(key => (key, form.Answer)))
            .ToFrozenDictionary(pair => pair.key, pair => pair.Answer);
    }

    /// <summary>The answers there are, in order.</summary>
    public ImmutableArray<T> All { get; }

    /// <summary>How an answer is written.</summary>
    public string Of(T answer, Language language) => language == Language.French ? written[answer].French : written[answer].English;

    /// <summary>The answer that a written form means, in either language; null if none.</summary>
    public T? Find(string text) => byForm.TryGetValue(Fold.Key(text), out var answer) ? answer : null;

    /// <summary>All answers as they are written, for who looks for the right one.</summary>
    public string List(Language language) => string.Join(", ", All.Select(answer => Of(answer, language)));
}

/// <summary>The forms of each closed list of the attestation.</summary>
public static class AnswerForms
{
    /// <summary>Who read it again.</summary>
    public static AnswerForms<Reviewer> Reviewers { get; } = new((Reviewer.Author, "auteur", "author", ["autrice", "auteure"]), (Reviewer.Colleague, "confrère", "colleague", ["consœur", "collègue"]));

    /// <summary>What was agreed with the patient.</summary>
    public static AnswerForms<Consent> Consents { get; } = new(
        (Consent.Written, "écrit", "written", []), (Consent.Spoken, "oral", "spoken", ["verbal"]), (Consent.Minor, "mineur", "minor", ["parents"]),
        (Consent.ProtectedAdult, "majeur protégé", "protected adult", ["tuteur", "guardian"]), (Consent.DeceasedFamily, "famille du défunt", "family of the deceased", ["décédé", "deceased", "famille"]),
        (Consent.NotAsked, "non demandé", "not asked", ["none asked", "aucun"]), (Consent.Unreachable, "injoignable", "unreachable", []),
        (Consent.NobodyInParticular, "personne en particulier", "nobody in particular", ["sans objet", "composite", "inventé", "invented"]),
        (Consent.Refused, "refusé", "refused", []), (Consent.Withdrawn, "retiré", "withdrawn", []));

    /// <summary>What was changed.</summary>
    public static AnswerForms<Change> Changes { get; } = new(
        (Change.Nothing, "rien", "nothing", []), (Change.Age, "âge", "age", []), (Change.Sex, "sexe", "sex", ["genre", "gender"]), (Change.Names, "noms", "names", ["nom", "name", "prénom"]),
        (Change.Place, "lieu", "place", ["lieux", "places"]), (Change.Dates, "dates", "dates", ["date", "saison"]), (Change.Trade, "métier", "trade", ["profession", "occupation"]),
        (Change.Family, "famille", "family", []), (Change.Origin, "origine", "origin", []), (Change.History, "histoire", "history", ["évolution", "course"]),
        (Change.Circumstances, "circonstances", "circumstances", []), (Change.Words, "paroles", "words", ["propos"]), (Change.Merged, "plusieurs cas réunis", "several cases in one", ["réunis", "merged"]));

    /// <summary>The time since the facts.</summary>
    public static AnswerForms<Delay> Delays { get; } = new((Delay.Kept, "respecté", "kept", []), (Delay.Sooner, "plus tôt", "sooner", []));

    /// <summary>What was agreed about an image.</summary>
    public static AnswerForms<ImageConsent> ImageConsents { get; } = new(
        (ImageConsent.NotNeeded, "sans objet", "not needed", []), (ImageConsent.Written, "écrit", "written", []), (ImageConsent.Spoken, "oral", "spoken", []));

    /// <summary>What was answered to advice.</summary>
    public static AnswerForms<AdviceAnswer> AdviceAnswers { get; } = new((AdviceAnswer.NotSo, "faux", "not so", ["non"]), (AdviceAnswer.Kept, "gardé", "kept", []));

    /// <summary>Yes or no; null if neither.</summary>
    public static bool? YesNo(string text) => Fold.Key(text) switch
    {
        "oui" or "yes" or "true" or "vrai" or "o" or "y" => true,
        "non" or "no" or "false" or "n" => false,
        _ => null,
    };

    /// <summary>Yes or no, as it is written.</summary>
    public static string YesNo(bool answer, Language language) => (answer, language) switch
    {
        (true, Language.French) => "oui",
        (false, Language.French) => "non",
        (true, _) => "yes",
        _ => "no",
    };
}
