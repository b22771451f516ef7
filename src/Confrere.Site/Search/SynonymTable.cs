using System.Collections.Frozen;
using System.Collections.Immutable;
using Confrere.Engine.Specialties;

namespace Confrere.Site.Search;

/// <summary>Forms of one thing: « HTA » and « hypertension artérielle », « cardio » and « cardiologie ». A text that has one form is found by the others.</summary>
internal sealed class SynonymTable
{
    private readonly FrozenDictionary<string, ImmutableArray<Synonym>> byFirst;

    /// <summary>Reads the table in the forms of a language.</summary>
    /// <param name="words">The language's words.</param>
    public SynonymTable(SearchWords words)
    {
        var all = SearchTables.Lines("Synonyms.txt").Select(line => line.Split(" = ")).Concat(ShortSpecialties());
        byFirst = all.SelectMany(forms => Of(forms, words)).GroupBy(synonym => synonym.Terms[0]).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
    }

    /// <summary>The synonyms whose form begins with a word.</summary>
    public ImmutableArray<Synonym> From(string term) => byFirst.TryGetValue(term, out var found) ? found : [];

    // « cardio » stands for its specialty wherever it is written; « plastique » or « radio » do not.
    private static IEnumerable<string[]> ShortSpecialties() =>
        from specialty in SpecialtyTable.All
        from form in specialty.ShortForms
        where form.Length >= 4 && form.EndsWith('o') && form != "radio" && !form.Contains(' ')
        from name in (string[])[specialty.French, specialty.English]
        select (string[])[form, name];

    private static IEnumerable<Synonym> Of(string[] forms, SearchWords words)
    {
        var read = forms.Select(form => (Form: form.TrimStart('!'), IsAmbiguous: form[0] == '!', Terms: Terms(form.TrimStart('!'), words))).Where(form => form.Terms.Length > 0).ToList();
        foreach (var (form, isAmbiguous, terms) in read)
        {
            ImmutableArray<string> others = [.. read.Where(other => other.Form != form).SelectMany(other => other.Terms).Except(terms).Distinct()];
            if (!isAmbiguous && others.Length > 0)
                yield return new Synonym(terms, IsAbbreviation(form) ? form : "", others);
        }
    }

    private static bool IsAbbreviation(string form) => form.Length <= 9 && form.Skip(1).Any(char.IsUpper) && !form.Contains(' ');

    private static ImmutableArray<string> Terms(string form, SearchWords words) =>
        [.. words.Cut(form).SelectMany(chunk => chunk.Words).Select(word => word.Term.Length > 0 ? word.Term : IsAbbreviation(form) ? word.Folded : "").Where(term => term.Length > 0)];
}

/// <summary>A form, and what else leads to it.</summary>
/// <param name="Terms">Its words.</param>
/// <param name="Written">How it must be written; empty where any spelling will do.</param>
/// <param name="Others">The words of the other forms.</param>
internal sealed record Synonym(ImmutableArray<string> Terms, string Written, ImmutableArray<string> Others);
