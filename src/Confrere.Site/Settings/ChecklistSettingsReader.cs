using System.Collections.Frozen;
using System.Collections.Immutable;
using Confrere.Checklist;
using Confrere.Engine;
using Confrere.Engine.Data;
using Confrere.Engine.Text;

namespace Confrere.Site.Settings;

/// <summary>Reads <c>Checklist</c>, where nothing is let pass: an unknown key or a rule made laxer than it may be is an error.</summary>
internal sealed class ChecklistSettingsReader(List<Finding> faults, Language language)
{
    private static readonly string[] Keys = ["OnBlocking", "Require", "Rules", "Crowd", "PrivateWords", "Delay"];

    private SiteWords Words => SiteWords.In(language);

    /// <summary>The settings; the closed defaults where nothing, or nothing right, is written.</summary>
    public ChecklistSettings Read(DataNode? node)
    {
        var settings = new ChecklistSettings();
        if (node is null)
            return settings;
        if (node is not MapNode map)
        {
            faults.Add(Finding.Fault("reglage", node.At, Faults.In(language).NotAMapping));
            return settings;
        }
        foreach (var entry in map.Entries)
        {
            switch (Fold.Key(entry.Key))
            {
                case "onblocking":
                    settings = settings with { OnBlocking = Action(entry.Value) ?? settings.OnBlocking };
                    break;
                case "require":
                    settings = settings with { Require = Required(entry.Value) ?? settings.Require };
                    break;
                case "rules":
                    settings = settings with { Levels = Levels(entry.Value) };
                    break;
                case "privatewords":
                    settings = settings with { PrivateWordFiles = Files(entry.Value) };
                    break;
                case "delay":
                    settings = settings with { Delay = Days(entry.Value) ?? settings.Delay };
                    break;
                case "crowd":
                    break;
                default:
                    faults.Add(Finding.Fault("reglage-inconnu", entry.KeyAt, Words.UnknownSetting(Nearest.Three(entry.Key, Keys)[0])));
                    break;
            }
        }
        return settings;
    }

    private static ImmutableArray<string> Files(DataNode node) =>
        [.. (node is ListNode list ? list.Items : [node]).OfType<ScalarNode>().Select(file => file.Value.Replace('\\', '/')).Where(file => file.Length > 0)];

    private OnBlocking? Action(DataNode node)
    {
        switch (node is ScalarNode scalar ? Fold.Key(scalar.Value) : "")
        {
            case "refuse":
                return OnBlocking.Refuse;
            case "withhold":
                return OnBlocking.Withhold;
            default:
                faults.Add(Finding.Fault("reglage", node.At, Faults.In(language).WrongValue(Faults.In(language).ExpectedOneOf("Refuse, Withhold"))));
                return null;
        }
    }

    // No more than ten years: more is a slip.
    private int? Days(DataNode node)
    {
        if (node is ScalarNode scalar && int.TryParse(scalar.Value, out var days) && days is >= 0 and <= 3650)
            return days;
        faults.Add(Finding.Fault("reglage", node.At, Faults.In(language).WrongValue(Words.ExpectedDays)));
        return null;
    }

    private ImmutableArray<Kind>? Required(DataNode node)
    {
        var items = node is ListNode list ? list.Items : [node];
        var kinds = items.Select(item => item is ScalarNode scalar ? Kinds.FromKey(Fold.Key(scalar.Value)) : null).ToList();
        if (!kinds.Contains(null))
            return [.. kinds.OfType<Kind>()];
        faults.Add(Finding.Fault("reglage", node.At, Faults.In(language).WrongValue(Faults.In(language).ExpectedOneOf("anecdote, idee-recue, question, billet, page"))));
        return null;
    }

    private FrozenDictionary<string, Severity?> Levels(DataNode node)
    {
        var levels = new Dictionary<string, Severity?>();
        foreach (var entry in node is MapNode map ? map.Entries : [])
        {
            if (AllRules.Find(entry.Key) is not { } rule)
                faults.Add(Finding.Fault("reglage-inconnu", entry.KeyAt, Words.UnknownRule(Nearest.Three(entry.Key, AllRules.All.Select(r => r.Name)))));
            else if (Level(entry.Value, rule) is { } level)
                levels[rule.Name] = level.Severity;
            else
                faults.Add(Finding.Fault("reglage", entry.Value.At, Words.RuleLevelRefused(rule.Name)));
        }
        return levels.ToFrozenDictionary();
    }

    // Silencing and lowering are for advisory rules; a rule that blocks goes on blocking.
    private static (Severity? Severity, bool IsAllowed)? Level(DataNode node, IListedRule rule) => (node is ScalarNode scalar ? Fold.Key(scalar.Value) : "") switch
    {
        "off" or "false" when rule.Waiver == Waiver.NotNeeded => (null, true),
        "advisory" when rule.Waiver == Waiver.NotNeeded => (Severity.Advisory, true),
        "blocking" => (Severity.Blocking, true),
        _ => null,
    };
}
