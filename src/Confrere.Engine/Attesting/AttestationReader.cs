using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Confrere.Engine.Data;

namespace Confrere.Engine.Attesting;

/// <summary>Reads <c>Review</c>: an unknown key or answer is a fault with its place, since free text must never hide there.</summary>
internal sealed partial class AttestationReader(Language language, ICollection<Finding> faults)
{
    private Faults Words => Faults.In(language);

    /// <summary>Reads an attestation.</summary>
    /// <param name="node">The value of <c>Review</c>.</param>
    /// <param name="at">Where its key stands.</param>
    public Attestation? Read(DataNode node, Place at)
    {
        if (node is not MapNode map)
        {
            Wrong(node, Words.ExpectedReview);
            return null;
        }
        var found = new Attestation { At = at };
        foreach (var (key, value) in Known(map, AttestationKey.All))
            found = With(found, key, value);
        return found;
    }

    private Attestation With(Attestation found, string key, DataNode value) => key switch
    {
        "role" => found with { Role = Answer(value, AnswerForms.Reviewers) },
        "month" => found with { Month = Text(value, Month(), Words.ExpectedMonth) },
        "rules" => found with { Rules = Text(value, RuleSet(), Words.ExpectedRuleSet) },
        "patient" => found with { KnownToPatient = YesNo(value) },
        "relative" => found with { KnownToRelative = YesNo(value) },
        "colleague" => found with { KnownToColleague = YesNo(value) },
        "told" => found with { Told = YesNo(value) },
        "respect" => found with { Respectful = YesNo(value) },
        "consent" => found with { Consent = Answer(value, AnswerForms.Consents) },
        "changed" => found with { Changed = [.. Items(value).Select(item => Answer(item, AnswerForms.Changes)).OfType<Change>().Distinct()] },
        "delay" => found with { Delay = Answer(value, AnswerForms.Delays) },
        "out" => found with { Out = Text(value, Month(), Words.ExpectedMonth) },
        "images" => found with { Images = [.. Items(value).Select(Image).OfType<ImageStatement>()] },
        "advice" => found with { Advice = [.. Items(value).Select(Advice).OfType<SettledAdvice>()] },
        "seal" => found with { Seal = Text(value, Seals(), Words.ExpectedSeal) },
        _ => found with { Blocks = [.. Items(value).Select(item => Text(item, Seals(), Words.ExpectedSeal))] },
    };

    private ImageStatement? Image(DataNode node)
    {
        if (node is not MapNode map)
            return Wrong<ImageStatement>(node, Words.ExpectedReview);
        var parts = Known(map, AttestationKey.Inner).ToDictionary(part => part.Key, part => part.Value);
        return new ImageStatement(
            parts.TryGetValue("image", out var image) ? Text(image, Seals(), Words.ExpectedSeal) : "",
            parts.TryGetValue("face", out var face) ? YesNo(face) : null,
            parts.TryGetValue("text", out var text) ? YesNo(text) : null,
            parts.TryGetValue("consent", out var consent) ? Answer(consent, AnswerForms.ImageConsents) : null);
    }

    private SettledAdvice? Advice(DataNode node)
    {
        if (node is not MapNode map)
            return Wrong<SettledAdvice>(node, Words.ExpectedReview);
        var parts = Known(map, AttestationKey.Inner).ToDictionary(part => part.Key, part => part.Value);
        if (!parts.TryGetValue("rule", out var rule) || !parts.TryGetValue("block", out var block) || !parts.TryGetValue("answer", out var answer))
            return Wrong<SettledAdvice>(node, Words.ExpectedReview);
        // Which rules there are, only the checklist knows: it refuses what is none.
        return Answer(answer, AnswerForms.AdviceAnswers) is { } known ? new SettledAdvice(Text(rule, RuleName(), Words.ExpectedRuleName), Text(block, Seals(), Words.ExpectedSeal), known) : null;
    }

    private IEnumerable<(string Key, DataNode Value)> Known(MapNode map, IReadOnlyList<AttestationKey> keys)
    {
        var seen = new HashSet<string>();
        foreach (var entry in map.Entries)
        {
            if (AttestationKey.Find(keys, entry.Key) is not { } key)
                faults.Add(Finding.Fault("valeur", entry.KeyAt, Words.WrongValue(Words.ExpectedOneOf(string.Join(", ", keys.Select(known => known.In(language)))))));
            else if (!seen.Add(key))
                faults.Add(Finding.Fault("cle-double", entry.KeyAt, Words.DuplicateKey));
            else if (entry.Value is not ScalarNode { IsEmpty: true })
                yield return (key, entry.Value);
        }
    }

    private T? Answer<T>(DataNode node, AnswerForms<T> forms) where T : struct, Enum =>
        node is ScalarNode scalar && forms.Find(scalar.Value) is { } answer ? answer : Wrong<T?>(node, Words.ExpectedOneOf(forms.List(language)));

    private bool? YesNo(DataNode node) => node is ScalarNode scalar && AnswerForms.YesNo(scalar.Value) is { } answer ? answer : Wrong<bool?>(node, Words.ExpectedOneOf(Words.YesOrNo));

    private string Text(DataNode node, Regex form, string expected) => node is ScalarNode scalar && form.IsMatch(scalar.Value) ? scalar.Value : Wrong<string>(node, expected) ?? "";

    private static ImmutableArray<DataNode> Items(DataNode node) => node is ListNode list ? list.Items : [node];

    private void Wrong(DataNode node, string expected) => Wrong<string>(node, expected);

    private T? Wrong<T>(DataNode node, string expected)
    {
        faults.Add(Finding.Fault("valeur", node.At, Words.WrongValue(expected)));
        return default;
    }

    [GeneratedRegex(@"\A20\d\d-(?:0[1-9]|1[0-2])\z", RegexOptions.CultureInvariant)]
    private static partial Regex Month();

    [GeneratedRegex(@"\A20\d\d\.\d{1,2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex RuleSet();

    [GeneratedRegex(@"\A[bcdfghjklmnpqrst]{8,12}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Seals();

    [GeneratedRegex(@"\A[a-z]{2,20}(?:-[a-z]{1,20}){0,4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex RuleName();
}
