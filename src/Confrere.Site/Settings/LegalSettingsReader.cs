using Confrere.Engine;
using Confrere.Engine.Data;
using Confrere.Engine.Text;
using Confrere.Site.Legal;

namespace Confrere.Site.Settings;

/// <summary>Reads the setting <c>Legal</c>.</summary>
/// <param name="faults">Where faults go.</param>
/// <param name="language">The language of faults.</param>
internal sealed class LegalSettingsReader(ICollection<Finding> faults, Language language)
{
    private static readonly string[] Names = ["Host", "HostAddress", "HostPhone", "Publisher", "Address", "Phone", "Director", "NonProfessional"];

    /// <summary>Reads it.</summary>
    /// <param name="node">What was written; null if nothing.</param>
    public LegalSettings Read(DataNode? node)
    {
        var byName = new Dictionary<string, DataEntry>();
        foreach (var entry in node is MapNode map ? map.Entries : [])
        {
            if (Array.Find(Names, name => Fold.Key(name) == Fold.Key(entry.Key)) is { } name)
                byName[name] = entry;
            else
                faults.Add(Finding.Fault("reglage-inconnu", entry.KeyAt, SiteWords.In(language).UnknownSetting(Nearest.Three(entry.Key, Names)[0])));
        }
        var values = new TypedValues(byName, Faults.In(language), faults);
        return new LegalSettings
        {
            Host = values.Text("Host")?.Value ?? "",
            HostAddress = values.Text("HostAddress")?.Value ?? "",
            HostPhone = values.Text("HostPhone")?.Value ?? "",
            Publisher = values.Text("Publisher")?.Value ?? "",
            Address = values.Text("Address")?.Value ?? "",
            Phone = values.Text("Phone")?.Value ?? "",
            Director = values.Text("Director")?.Value ?? "",
            IsNonProfessional = values.YesNo("NonProfessional") ?? false,
        };
    }
}
