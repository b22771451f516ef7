using System.Collections.Frozen;
using Confrere.Engine;

namespace Confrere.Commands;

/// <summary>The pages of faults of form, such as a broken link: short sections of one text, under the fault's name.</summary>
internal sealed class FormPages
{
    private static readonly Lazy<FormPages> French = new(() => new FormPages("faults.fr.md"));
    private static readonly Lazy<FormPages> English = new(() => new FormPages("faults.en.md"));

    private readonly FrozenDictionary<string, string> sections;

    private FormPages(string resource)
    {
        using var stream = typeof(FormPages).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        var parts = reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n## ").Skip(1).ToList();
        Names = [.. parts.Select(part => part[..part.IndexOf('\n', StringComparison.Ordinal)].Trim())];
        sections = parts.ToFrozenDictionary(part => part[..part.IndexOf('\n', StringComparison.Ordinal)].Trim(), part => "# " + part.Trim());
    }

    /// <summary>The names of the faults.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The pages in a language.</summary>
    public static FormPages In(Language language) => (language == Language.French ? French : English).Value;

    /// <summary>The page of a fault; null if there is none.</summary>
    public string? Find(string name) => sections.GetValueOrDefault(name);
}
