using System.Collections.Immutable;
using Confrere.Engine.Text;

namespace Confrere.Engine.Specialties;

/// <summary>The specialties and the forms in which doctors write them.</summary>
public static class SpecialtyTable
{
    private static readonly Lazy<Table> Loaded = new(Load);

    /// <summary>All of them, in the table's order.</summary>
    public static ImmutableArray<Specialty> All => Loaded.Value.All;

    /// <summary>The specialty that a name or short form means; null if none, or if it means several.</summary>
    public static Specialty? Find(string written) => Loaded.Value.ByForm.GetValueOrDefault(Fold.Key(written));

    /// <summary>The specialties to propose where <see cref="Find"/> found none: those that an ambiguous form means, else the nearest three.</summary>
    public static ImmutableArray<Specialty> Propose(string written)
    {
        var table = Loaded.Value;
        if (table.Ambiguous.TryGetValue(Fold.Key(written), out var meant))
            return [.. meant];
        var near = new List<Specialty>();
        while (near.Count < 3)
            near.Add(table.ByForm[Nearest.Three(written, table.ByForm.Where(form => !near.Contains(form.Value)).Select(form => form.Key))[0]]);
        return [.. near];
    }

    private static Table Load()
    {
        using var stream = typeof(SpecialtyTable).Assembly.GetManifestResourceStream("Specialties.tsv")!;
        using var reader = new StreamReader(stream);
        var all = ImmutableArray.CreateBuilder<Specialty>();
        var byForm = new Dictionary<string, Specialty>();
        var ambiguous = new Dictionary<string, List<Specialty>>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Length == 0)
                continue;
            var cells = line.Split('\t');
            var forms = cells[4].Split(", ", StringSplitOptions.RemoveEmptyEntries);
            var specialty = new Specialty(cells[0], cells[1], cells[2], cells[3], [.. forms.Where(f => !f.StartsWith('!'))]);
            all.Add(specialty);
            foreach (var form in forms.Where(f => f.StartsWith('!')))
                AddTo(ambiguous, Fold.Key(form[1..]), specialty);
            foreach (var form in specialty.ShortForms.Concat([specialty.Slug, specialty.French, specialty.English]))
                byForm[Fold.Key(form)] = specialty;
        }
        return new Table(all.ToImmutable(), byForm, ambiguous);
    }

    private static void AddTo(Dictionary<string, List<Specialty>> lists, string key, Specialty specialty)
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        list.Add(specialty);
    }

    private sealed record Table(ImmutableArray<Specialty> All, Dictionary<string, Specialty> ByForm, Dictionary<string, List<Specialty>> Ambiguous);
}
