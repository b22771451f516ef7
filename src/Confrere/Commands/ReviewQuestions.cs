using Confrere.Checklist.Attesting;
using Confrere.Engine;
using Confrere.Engine.Attesting;

namespace Confrere.Commands;

/// <summary>The points that a text asks about, one key each: no answer speaks for two of them.</summary>
internal sealed class ReviewQuestions(Post post, Points points, IReadOnlyList<Finding> advice, Language language)
{
    /// <summary>The points without a readable answer, each as it can be given.</summary>
    public IReadOnlyList<string> Missing(IReadOnlyList<string> given) =>
        [.. All().Where(point => Of(given, point.Key) is not { } answer || !point.IsRead(answer)).Select(point => $"\"{point.Key}={point.Choices}\"")];

    /// <summary>The answers.</summary>
    public Attestation Answers(IReadOnlyList<string> given)
    {
        var blocks = Blocks.Of(post);
        bool? YesNo(string key) => Of(given, key) is { } answer ? AnswerForms.YesNo(answer) : null;
        return new Attestation
        {
            Role = AnswerForms.Reviewers.Find(Of(given, "role") ?? ""),
            KnownToPatient = YesNo("patient"),
            KnownToRelative = YesNo("relative"),
            KnownToColleague = YesNo("colleague"),
            Told = YesNo("told"),
            Respectful = YesNo("respect"),
            Consent = AnswerForms.Consents.Find(Of(given, "consent") ?? ""),
            Changed = [.. (Of(given, "changed") ?? "").Split(',').Select(item => AnswerForms.Changes.Find(item)).OfType<Change>().Distinct().Order()],
            Delay = points.AsksDelay ? AnswerForms.Delays.Find(Of(given, "delay") ?? "") : null,
            Images = [.. points.Images.Select(image => new ImageStatement(Blocks.SealOf(image), YesNo("face:" + image.Path), YesNo("writing:" + image.Path), AnswerForms.ImageConsents.Find(Of(given, "image-consent:" + image.Path) ?? "")))],
            Advice = [.. advice.Select(finding => new SettledAdvice(finding.Rule, CheckAttestation.BlockOf(finding, blocks).Seal, AnswerForms.AdviceAnswers.Find(Of(given, KeyOf(finding))!)!.Value)).DistinctBy(answer => (answer.Rule, answer.Block))],
        };
    }

    private IEnumerable<(string Key, string Choices, Func<string, bool> IsRead)> All()
    {
        yield return ("role", AnswerForms.Reviewers.List(language), answer => AnswerForms.Reviewers.Find(answer) is not null);
        foreach (var key in (string[])["patient", "relative", "colleague", "told", "respect"])
            yield return (key, Faults.In(language).YesOrNo, IsYesNo);
        yield return ("consent", AnswerForms.Consents.List(language), answer => AnswerForms.Consents.Find(answer) is not null);
        yield return ("changed", AnswerForms.Changes.List(language), answer => answer.Split(',').All(item => AnswerForms.Changes.Find(item) is not null));
        if (points.AsksDelay)
            yield return ("delay", AnswerForms.Delays.List(language), answer => AnswerForms.Delays.Find(answer) is not null);
        foreach (var image in points.Images)
        {
            yield return ("face:" + image.Path, Faults.In(language).YesOrNo, IsYesNo);
            yield return ("writing:" + image.Path, Faults.In(language).YesOrNo, IsYesNo);
            yield return ("image-consent:" + image.Path, AnswerForms.ImageConsents.List(language), answer => AnswerForms.ImageConsents.Find(answer) is not null);
        }
        foreach (var finding in advice)
            yield return (KeyOf(finding), AnswerForms.AdviceAnswers.List(language), answer => AnswerForms.AdviceAnswers.Find(answer) is not null);
    }

    private static bool IsYesNo(string answer) => AnswerForms.YesNo(answer) is not null;

    private static string KeyOf(Finding finding) => $"{finding.Rule}:{finding.At.Line},{finding.At.Column}";

    private static string? Of(IReadOnlyList<string> given, string key) =>
        given.FirstOrDefault(answer => answer.StartsWith(key + "=", StringComparison.Ordinal)) is { } found ? found[(key.Length + 1)..] : null;
}
