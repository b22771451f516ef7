using System.Collections.Immutable;
using Confrere.Engine.Data;
using Confrere.Engine.Specialties;
using Confrere.Engine.Text;
using Confrere.Engine.Time;

namespace Confrere.Engine.FrontMatter;

// The lists whose items are small maps: sources, answers, corrections.
internal sealed partial class FrontMatterReader
{
    private ImmutableArray<Citation> ReadSources() =>
        [.. Items("Sources").Select(ReadSource).OfType<Citation>()];

    private Citation? ReadSource(DataNode node)
    {
        if (node is ScalarNode scalar)
            return new Citation(scalar.Value.Trim(), "", "", "", scalar.At);
        var map = (MapNode)node;
        var title = Member(map, "titre", "title");
        if (title is null)
            return Values.Wrong<Citation>(node, Words.ExpectedSource);
        return new Citation(title, Member(map, "editeur", "publisher", "revue", "journal") ?? "", Member(map, "annee", "year", "date") ?? "", Member(map, "url", "lien", "link") ?? "", node.At)
        {
            Type = (Member(map, "type", "nature") ?? "").Trim(),
            Doi = (Member(map, "doi") ?? "").Trim(),
            Pmid = (Member(map, "pmid") ?? "").Trim(),
            Accessed = MemberNode(map, "consulte", "consultele", "accessed", "vu") is ScalarNode accessed && DateOf(accessed) is { } date ? date : null,
        };
    }

    private ImmutableArray<Answer> ReadAnswers() =>
        [.. Items("Answers").Select(ReadAnswer).OfType<Answer>()];

    private Answer? ReadAnswer(DataNode node)
    {
        if (node is ScalarNode scalar)
            return new Answer(scalar.Value.Trim(), null, null, "", scalar.At);
        var map = (MapNode)node;
        if (Member(map, "texte", "text", "reponse", "answer") is not { Length: > 0 } text)
            return Values.Wrong<Answer>(node, Words.ExpectedAnswer);
        WrittenDate? date = MemberNode(map, "mois", "date", "month") is ScalarNode when ? DateOf(when) : null;
        var name = SaysYes(map, "permission", "accord") ? Member(map, "nom", "name", "par", "by", "handle")?.Trim() ?? "" : "";
        return new Answer(text.Trim(), date, AnswerSpecialty(map), name, node.At) { IsAccepted = SaysYes(map, "retenue", "accepted") };
    }

    private static bool SaysYes(MapNode map, params string[] names) => Fold.Key(Member(map, names) ?? "") is "oui" or "yes" or "true" or "vrai";

    private Specialty? AnswerSpecialty(MapNode map)
    {
        if (MemberNode(map, "specialite", "specialty") is not ScalarNode written)
            return null;
        var specialty = SpecialtyTable.Find(written.Value);
        if (specialty is null)
            faults.Add(Finding.Fault("specialite", written.At, Words.UnknownSpecialty(SpecialtyTable.Propose(written.Value).Select(s => s.Name(context.Language)))));
        return specialty;
    }

    private ImmutableArray<Correction> ReadCorrections() =>
        [.. Items("Corrections").Select(ReadCorrection).OfType<Correction>()];

    // « - 2026-09: la dose était fausse » is a map with one key, which is the date.
    private Correction? ReadCorrection(DataNode node)
    {
        if (node is not MapNode map)
            return Values.Wrong<Correction>(node, Words.ExpectedCorrection);
        var when = MemberNode(map, "date", "mois", "month");
        var text = Member(map, "texte", "text");
        if (when is null && text is null && map.Entries is [{ Value: ScalarNode said } only])
            (when, text) = (new ScalarNode(only.Key, only.Source, only.KeyAt), said.Value);
        if (when is not ScalarNode dated || string.IsNullOrWhiteSpace(text))
            return Values.Wrong<Correction>(node, Words.ExpectedCorrection);
        return DateOf(dated) is { } date ? new Correction(date, text.Trim(), node.At) : null;
    }

    private WrittenDate? DateOf(ScalarNode scalar)
    {
        var trouble = context.Dates.Read(scalar.Value, out var date);
        if (trouble == DateReader.Trouble.None)
            return date;
        faults.Add(Finding.Fault("date-illisible", scalar.At, trouble == DateReader.Trouble.Ambiguous ? Words.AmbiguousDate : Words.UnreadableDate));
        return null;
    }

    private static DataNode? MemberNode(MapNode map, params string[] names) =>
        map.Entries.Where(entry => names.Contains(Fold.Key(entry.Key))).Select(entry => entry.Value).FirstOrDefault();
}
