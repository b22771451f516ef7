using System.Text;

namespace Confrere.Engine.Attesting;

/// <summary>Writes an attestation as the lines that stand in front matter.</summary>
public static class AttestationText
{
    private const int Width = 110;

    /// <summary>The lines, each ended by a line feed.</summary>
    /// <param name="attestation">The attestation.</param>
    /// <param name="language">The language of keys and answers.</param>
    public static string Of(Attestation attestation, Language language)
    {
        ArgumentNullException.ThrowIfNull(attestation);
        var text = new StringBuilder(language == Language.French ? "relecture:\n" : "review:\n");
        void Line(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                text.Append("  ").Append(KeyOf(key, language)).Append(": ").Append(value).Append('\n');
        }

        Line("role", Form(attestation.Role, AnswerForms.Reviewers, language));
        Line("month", attestation.Month);
        Line("rules", attestation.Rules);
        Line("patient", Form(attestation.KnownToPatient, language));
        Line("relative", Form(attestation.KnownToRelative, language));
        Line("colleague", Form(attestation.KnownToColleague, language));
        Line("told", Form(attestation.Told, language));
        Line("respect", Form(attestation.Respectful, language));
        Line("consent", Form(attestation.Consent, AnswerForms.Consents, language));
        Line("changed", attestation.Changed is { Length: > 0 } changed ? $"[{string.Join(", ", changed.Order().Select(change => AnswerForms.Changes.Of(change, language)))}]" : null);
        Line("delay", Form(attestation.Delay, AnswerForms.Delays, language));
        Line("out", attestation.Out);
        Items("images", attestation.Images.Select(image => Item(language, ("image", image.Image), ("face", Form(image.Face, language)), ("text", Form(image.Writing, language)), ("consent", Form(image.Consent, AnswerForms.ImageConsents, language)))), text, language);
        Items("advice", attestation.Advice.Select(advice => Item(language, ("rule", advice.Rule), ("block", advice.Block), ("answer", AnswerForms.AdviceAnswers.Of(advice.Answer, language)))), text, language);
        Line("seal", attestation.Seal);
        if (!attestation.Blocks.IsEmpty)
            text.Append("  ").Append(KeyOf("blocks", language)).Append(": [").Append(Wrapped(attestation.Blocks)).Append("]\n");
        return text.ToString();
    }

    private static void Items(string key, IEnumerable<string> items, StringBuilder text, Language language)
    {
        if (!items.Any())
            return;
        text.Append("  ").Append(KeyOf(key, language)).Append(":\n");
        foreach (var item in items)
            text.Append("    - ").Append(item).Append('\n');
    }

    private static string Item(Language language, params ReadOnlySpan<(string Key, string? Value)> parts)
    {
        var told = new List<string>();
        foreach (var (key, value) in parts)
        {
            if (!string.IsNullOrEmpty(value))
                told.Add($"{AttestationKey.Inner.First(known => known.English == key).In(language)}: {value}");
        }
        return "{ " + string.Join(", ", told) + " }";
    }

    private static string Wrapped(IEnumerable<string> seals)
    {
        var text = new StringBuilder();
        var length = 0;
        foreach (var seal in seals)
        {
            if (length > 0)
                text.Append(',').Append(length + seal.Length > Width ? "\n    " : " ");
            length = length == 0 || length + seal.Length > Width ? seal.Length + 2 : length + seal.Length + 2;
            text.Append(seal);
        }
        return text.ToString();
    }

    private static string KeyOf(string key, Language language) => AttestationKey.All.First(known => known.English == key).In(language);

    private static string? Form(bool? answer, Language language) => answer is { } known ? AnswerForms.YesNo(known, language) : null;

    private static string? Form<T>(T? answer, AnswerForms<T> forms, Language language) where T : struct, Enum => answer is { } known ? forms.Of(known, language) : null;
}
