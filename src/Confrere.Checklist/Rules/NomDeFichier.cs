using System.Text.RegularExpressions;
using Confrere.Checklist.Context;
using Confrere.Checklist.Lexicons;
using Confrere.Engine;

namespace Confrere.Checklist.Rules;

/// <summary>A file's name that tells a person or a day: « martine-dupont.jpg », « IMG_20240312.jpg ». File names become addresses, and stay in the repository.</summary>
public sealed partial class NomDeFichier : IRule
{
    private const WordKinds Things = WordKinds.Ordinary | WordKinds.Common | WordKinds.Medical | WordKinds.AnyPlace | WordKinds.Demonym | WordKinds.TownDemonym | WordKinds.Figure | WordKinds.Hospital | WordKinds.Feast | WordKinds.EnglishWord;

    /// <inheritdoc />
    public string Name => "nom-de-fichier";

    /// <inheritdoc />
    public string Alias => "file-name";

    /// <inheritdoc />
    public Topic Topic => Topic.Identity;

    /// <inheritdoc />
    public Waiver Waiver => Waiver.WithReason;

    /// <inheritdoc />
    public IEnumerable<Hit> Check(Reading reading, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(context);
        var declared = DeclaredNames.Of(reading.Post, context);
        foreach (var passage in reading.Post.Prose.Passages)
        {
            if (!IsFileName(passage, reading))
                continue;
            foreach (var day in reading.In(Day(), [(passage.Start, passage.End)]))
                yield return new Hit(day.Index, day.Length, passage.Field == Field.FileName && reading.Post.TellsOfAPatient ? Severity.Blocking : Severity.Advisory);
            foreach (var match in reading.In(TwoWords(), [(passage.Start, passage.End)]))
            {
                if (PersonIn(match.Groups["one"].ValueSpan, match.Groups["two"].ValueSpan) is { } isSure && !declared.Admit(match.Value.Replace('-', ' ').Replace('_', ' ')))
                    yield return new Hit(match.Index, match.Length, isSure && IsAboutSomebody(reading, passage) ? Severity.Blocking : Severity.Advisory);
            }
        }
    }

    // Of the two readings of a file's name, the one with its hyphens; of targets, those that lead into the blog.
    private static bool IsFileName(Passage passage, Reading reading) => passage.Field switch
    {
        Field.FileName => reading.Post.Prose.TextOf(passage) is var name && !name.Contains(' ') || name.Contains('/') || name.Contains('-') || name.Contains('_'),
        Field.Target => reading.Post.Prose.TextOf(passage) is var target && !target.Contains(':') && !target.StartsWith("//"),
        _ => false,
    };

    private static bool IsAboutSomebody(Reading reading, Passage passage) =>
        reading.Post.TellsOfAPatient || !reading.Post.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || reading.IsAboutPatient(passage.Start);

    // Whether two words are a first name and a surname: true where lists know both, false where one is unknown; null where they are none.
    private static bool? PersonIn(ReadOnlySpan<char> one, ReadOnlySpan<char> two)
    {
        var (first, second) = (Vocabulary.OfFolded(one), Vocabulary.OfFolded(two));
        if (!IsFirstName(first) && IsFirstName(second))
            (first, second) = (second, first);
        if (!IsFirstName(first) || (second & Things) != 0)
            return null;
        return second == WordKinds.None ? false : (second & WordKinds.AnyName) != 0 ? true : null;
    }

    private static bool IsFirstName(WordKinds kinds) => (kinds & WordKinds.FirstName) != 0 && (kinds & Things) == 0;

    // As cameras, telephones and messengers write it, seconds since 1970 included.
    [GeneratedRegex(@"(?<![0-9])(?:(?:19|20)[0-9]{2}[-_. ]?(?:0[1-9]|1[0-2])[-_. ]?(?:0[1-9]|[12][0-9]|3[01])|(?:0[1-9]|[12][0-9]|3[01])[-_. ]?(?:0[1-9]|1[0-2])[-_. ]?(?:19|20)[0-9]{2}|1[4-9][0-9]{8}(?:[0-9]{3})?)(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    // Two words alone: a title of several words that begins with a first name is a title.
    [GeneratedRegex(@"(?<![\p{L}\p{N}]|[\p{L}\p{N}][-_ ])(?<one>\p{L}{3,})[-_ ](?<two>\p{L}{3,})(?=(?:[-_ ]?(?:[0-9]{1,4}|[a-z]{1,2}))?(?:[./]|\z))", RegexOptions.CultureInvariant)]
    private static partial Regex TwoWords();
}
