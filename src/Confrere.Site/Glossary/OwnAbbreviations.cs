using System.Collections.Frozen;
using System.Collections.Immutable;
using Confrere.Engine;
using Confrere.Engine.Data;

namespace Confrere.Site.Glossary;

/// <summary>The blog's own abbreviations, from <c>_abreviations.yml</c> in the input folder: a form and what it stands for, or <c>non</c> for one that is not to be explained.</summary>
/// <param name="Meanings">The forms; an empty meaning turns one off.</param>
/// <param name="Faults">What is wrong with the file.</param>
public sealed record OwnAbbreviations(IReadOnlyDictionary<string, string> Meanings, ImmutableArray<Finding> Faults)
{
    private static readonly string[] Names = ["_abreviations.yml", "_abbreviations.yml"];

    /// <summary>A blog without any.</summary>
    public static OwnAbbreviations None { get; } = new(FrozenDictionary<string, string>.Empty, []);

    /// <summary>Whether a file is this one.</summary>
    public static bool IsTheirs(SourceFile file, string inputFolder) => Names.Any(name => file.Path == $"{inputFolder}/{name}");

    /// <summary>Reads them.</summary>
    /// <param name="files">The blog's files.</param>
    /// <param name="inputFolder">The input folder.</param>
    /// <param name="language">The language of faults.</param>
    public static OwnAbbreviations Read(IReadOnlyList<SourceFile> files, string inputFolder, Language language)
    {
        if (files.FirstOrDefault(file => IsTheirs(file, inputFolder)) is not { } file)
            return None;
        if (SourceText.Decode(file, language, out var unreadable) is not { } source)
            return None with { Faults = [unreadable!] };
        var document = YamlData.Read(source, 0, source.Text.Length, language);
        var faults = document.Faults.ToList();
        var meanings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in document.Root.Entries)
        {
            var form = entry.Key.Trim();
            if (entry.Value is not ScalarNode { IsEmpty: false } meaning || form.Length < 2 || !form.All(character => char.IsLetterOrDigit(character) || character is >= '\u2080' and <= '\u2089'))
                faults.Add(Finding.Fault("abreviation", entry.KeyAt, SiteWords.In(language).AbbreviationExpected));
            else
                meanings[form] = Engine.Text.Fold.Key(meaning.Value) is "non" or "no" or "false" or "off" ? "" : meaning.Value.Trim();
        }
        return new OwnAbbreviations(meanings, [.. faults]);
    }
}
