using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Confrere.Engine.Attesting;
using Confrere.Engine.Data;
using Confrere.Engine.Specialties;
using Confrere.Engine.Text;
using Confrere.Engine.Time;

namespace Confrere.Engine.FrontMatter;

/// <summary>Reads keys and values into <see cref="FrontMatter"/>: what has the wrong type is a fault with its place, and all faults are told at once.</summary>
internal sealed partial class FrontMatterReader(ParseContext context)
{
    private readonly List<Finding> faults = [];
    private readonly Dictionary<string, DataEntry> byName = [];
    private readonly List<Located<string>> unknown = [];

    private Faults Words => Faults.In(context.Language);

    private TypedValues Values => new(byName, Words, faults);

    /// <summary>Reads front matter from its layers, the folder's first, the text's own last: the later wins, key by key.</summary>
    public FrontMatter Read(IEnumerable<DataDocument> layers, out ImmutableArray<Finding> found)
    {
        var comments = ImmutableArray.CreateBuilder<DataComment>();
        var inForce = new Dictionary<string, DataEntry>();
        foreach (var layer in layers)
        {
            comments.AddRange(layer.Comments);
            faults.AddRange(layer.Faults);
            foreach (var entry in layer.Root.Entries)
                inForce[FrontMatterKey.Find(entry.Key)?.Name ?? Fold.Key(entry.Key)] = entry;
        }
        foreach (var (name, entry) in inForce)
            Sort(name, entry);
        var frontMatter = ReadKnown() with
        {
            Entries = [.. inForce.Values.OrderBy(entry => entry.KeyAt)],
            Comments = comments.ToImmutable(),
            UnknownKeys = [.. unknown],
        };
        found = [.. faults];
        return frontMatter;
    }

    private void Sort(string name, DataEntry entry)
    {
        if (entry.Value is ScalarNode { Value: ['=' or '-', '>', ..] })
            faults.Add(Finding.Remark("expression", entry.Value.At, Words.NoExpressions));
        else if (FrontMatterKey.Find(entry.Key) is not null)
            byName[name] = entry;
        else if (FrontMatterKey.Near(entry.Key, context.Language) is { } near)
            faults.Add(Finding.Remark("cle-inconnue", entry.KeyAt, Words.UnknownKey(near)));
        else
            unknown.Add(new Located<string>(entry.Key, entry.KeyAt));
    }

    private FrontMatter ReadKnown() => new()
    {
        Title = Values.Text("Title"),
        NoPatient = ReadNoPatient(),
        Description = Values.Text("Description"),
        Tweet = Values.Text("Tweet"),
        Author = Values.Text("Author"),
        Published = Date("Published"),
        Updated = Date("Updated"),
        Reviewed = Date("Reviewed"),
        Kind = Values.Choice("Kind", Kinds.FromKey, "anecdote, idee-recue, question, billet, page"),
        Specialties = ReadSpecialties(),
        Tags = Values.Texts("Tags", split: true),
        Audience = Values.Choice("Audience", AudienceOf, "tous, soignants")?.Value ?? Audience.Everyone,
        Draft = Values.YesNo("Draft") ?? false,
        Excluded = Values.YesNo("Excluded"),
        Featured = Values.YesNo("Featured") ?? false,
        Series = Values.Text("Series"),
        Image = Values.Text("Image"),
        ImageAlt = Values.Text("ImageAlt"),
        RedirectFrom = Values.Texts("RedirectFrom", split: false),
        Language = Values.Choice("Language", LanguageOf, "fr, en")?.Value,
        Translations = Values.Texts("Translation", split: false),
        Fact = Values.Text("Fact"),
        Myth = Values.Text("Myth"),
        Why = Values.Text("Why"),
        Verdict = Values.Choice("Verdict", VerdictOf, "faux, plutôt faux, incomplet, non prouvé, plutôt vrai, vrai")?.Value,
        Sources = ReadSources(),
        Status = Values.Choice("Status", StatusOf, "ouverte, résolue")?.Value ?? QuestionStatus.Open,
        Plain = Values.Text("Plain"),
        ReplyTo = Values.Text("ReplyTo"),
        Answers = ReadAnswers(),
        Corrections = ReadCorrections(),
        Retracted = Values.Text("Retracted"),
        Interests = Values.Text("Interests"),
        Allow = ReadAllowances(),
        Fictional = Values.Texts("Fictional", split: true),
        Seen = ReadSeen(),
        Review = Values.Node("Review") is { } review ? new AttestationReader(context.Language, faults).Read(review, byName["Review"].KeyAt) : null,
    };

    private Located<SeenTime>? ReadSeen()
    {
        if (Values.Node("Seen") is not { } node)
            return null;
        if (node is not ScalarNode scalar)
            return Values.Wrong<Located<SeenTime>?>(node, Words.ExpectedSeen);
        if (SeenTime.Read(scalar.Value, context.Dates, out var isDay) is { } seen)
            return new Located<SeenTime>(seen, scalar.At);
        faults.Add(Finding.Fault("date-illisible", scalar.At, isDay ? Words.SeenIsADay : Words.WrongValue(Words.ExpectedSeen)));
        return null;
    }

    private Located<WrittenDate>? Date(string name)
    {
        if (Values.Node(name) is not { } node)
            return null;
        if (node is not ScalarNode scalar)
            return Values.Wrong<Located<WrittenDate>?>(node, Words.ExpectedDate);
        var trouble = context.Dates.Read(scalar.Value, out var date);
        if (trouble == DateReader.Trouble.None && name == "Published" && date.Precision == DatePrecision.Year)
            trouble = DateReader.Trouble.Unreadable;
        if (trouble == DateReader.Trouble.None)
            return new Located<WrittenDate>(date, scalar.At);
        faults.Add(Finding.Fault("date-illisible", scalar.At, trouble == DateReader.Trouble.Ambiguous ? Words.AmbiguousDate : Words.UnreadableDate));
        return null;
    }

    // « Patient: non, personnage inventé », or « Patient: { non: personnage inventé } ». A bare « non » gives no reason, and is none.
    private Located<string>? ReadNoPatient()
    {
        var reason = Values.Node("Patient") switch
        {
            null => "",
            ScalarNode scalar when Fold.Key(scalar.Value) is "oui" or "yes" or "true" or "vrai" => "",
            ScalarNode scalar => NoAndReason().Match(scalar.Value) is { Success: true } match ? match.Groups["reason"].Value.Trim() : null,
            MapNode map => Member(map, "non", "no", "raison", "reason")?.Trim(),
            _ => null,
        };
        if (Values.Node("Patient") is not { } node || reason is "")
            return null;
        return reason is { Length: >= 5 } ? new Located<string>(reason, node.At) : Values.Wrong<Located<string>?>(node, Words.ExpectedNoPatient);
    }

    [GeneratedRegex(@"^\s*(?:non|no|false|faux)\s*[,;:(.–—-]\s*(?<reason>[^)]*\p{L}[^)]*)\)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoAndReason();

    private ImmutableArray<Located<Specialty>> ReadSpecialties()
    {
        var found = ImmutableArray.CreateBuilder<Located<Specialty>>();
        foreach (var written in Values.Texts("Specialties", split: true))
        {
            if (SpecialtyTable.Find(written.Value) is not { } specialty)
                faults.Add(Finding.Fault("specialite", written.At, Words.UnknownSpecialty(SpecialtyTable.Propose(written.Value).Select(s => s.Name(context.Language)))));
            else if (found.All(other => other.Value != specialty))
                found.Add(new Located<Specialty>(specialty, written.At));
        }
        return found.ToImmutable();
    }

    private ImmutableArray<Allowance> ReadAllowances() =>
        [.. Items("Allow").Select(ReadAllowance).OfType<Allowance>()];

    private Allowance? ReadAllowance(DataNode node)
    {
        if (node is not MapNode map)
            return Values.Wrong<Allowance>(node, Words.ExpectedWaiver);
        var rule = Member(map, "regle", "rule");
        var reason = Member(map, "raison", "reason");
        var text = Member(map, "texte", "text") ?? "";
        var place = Member(map, "ligne", "line", "place", "lieu");
        var line = 0;
        if (string.IsNullOrWhiteSpace(rule) || string.IsNullOrWhiteSpace(reason) || (text.Length == 0) == (place is null)
            || (place is not null && !int.TryParse(place.Split(',')[0], out line)))
            return Values.Wrong<Allowance>(node, Words.ExpectedWaiver);
        return new Allowance(rule.Trim(), text.Trim(), place is null ? null : line, reason.Trim(), node.At);
    }

    // A list, or one item alone, of texts or maps.
    private IEnumerable<DataNode> Items(string name)
    {
        var items = Values.Node(name) switch { null => [], ListNode list => list.Items, var one => [one] };
        foreach (var item in items.OfType<ListNode>())
            Values.Wrong<string>(item, Words.ExpectedText);
        return items.Where(item => item is ScalarNode or MapNode);
    }

    private static string? Member(MapNode map, params string[] names) =>
        map.Entries.Where(entry => names.Contains(Fold.Key(entry.Key))).Select(entry => (entry.Value as ScalarNode)?.Value).FirstOrDefault();

    private static Audience? AudienceOf(string key) => key switch
    {
        "tous" or "toutes" or "everyone" or "all" or "public" or "grandpublic" => Audience.Everyone,
        "soignants" or "soignant" or "professionnels" or "professionals" or "professional" => Audience.Professionals,
        _ => null,
    };

    private static QuestionStatus? StatusOf(string key) => key switch
    {
        "ouverte" or "ouvert" or "open" => QuestionStatus.Open,
        "resolue" or "resolu" or "resolved" or "solved" => QuestionStatus.Resolved,
        _ => null,
    };

    private static Language? LanguageOf(string key) => key switch
    {
        "fr" or "francais" or "french" or "frfr" => Language.French,
        "en" or "anglais" or "english" or "engb" or "enus" => Language.English,
        _ => null,
    };

    private static Verdict? VerdictOf(string key) => key switch
    {
        "faux" or "false" => Verdict.False,
        "plutotfaux" or "mostlyfalse" => Verdict.MostlyFalse,
        "incomplet" or "incomplete" or "trompeur" or "misleading" => Verdict.Incomplete,
        "nonprouve" or "unproven" => Verdict.Unproven,
        "plutotvrai" or "mostlytrue" => Verdict.MostlyTrue,
        "vrai" or "true" => Verdict.True,
        _ => null,
    };
}
