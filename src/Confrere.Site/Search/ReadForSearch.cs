using System.Runtime.InteropServices;
using System.Text;
using Confrere.Engine;
using Confrere.Site.Excerpts;
using Confrere.Site.Pages;

namespace Confrere.Site.Search;

/// <summary>Reads a published text for search: the title, specialties, tags, headings, excerpt and text as the page shows them, and nothing else of the file.</summary>
/// <param name="models">Excerpts and rendered texts.</param>
public sealed class ReadForSearch(PostModels models) : IModule<Post, SearchedPost>
{
    // What a word counts where it stands; a word in the text counts 1.
    private const float InTitle = 6, InTags = 4, InSpecialties = 3, InHeadings = 2.5f, InExcerpt = 2, AsSynonym = 0.6f;

    // BM25 with one fixed mean length: a post's weights do not change when another post does.
    private const double Saturation = 3, LengthShare = 0.6, MeanWords = 450, Steps = 63;

    private readonly Reader french = new(Language.French);
    private readonly Reader english = new(Language.English);

    /// <inheritdoc />
    public SearchedPost Run(Post document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var excerpt = models.Excerpt(document);
        var headings = new StringBuilder();
        var text = new StringBuilder();
        HtmlText.Read(models.Content(document), headings, text);
        var tally = new Tally(document.Language == Language.French ? french : english);
        var frontMatter = document.FrontMatter;
        tally.Add(document.Title, InTitle, isSpelling: true);
        tally.Add(Headline.Of(document) is var headline && headline != document.Title ? headline : "", InTags, isSpelling: true);
        foreach (var specialty in frontMatter.Specialties.Select(specialty => specialty.Value))
            tally.Add(string.Join(" ; ", specialty.ShortForms.Concat([specialty.French, specialty.English])), InSpecialties, isSpelling: true);
        foreach (var tag in frontMatter.Tags)
            tally.Add(tag.Value, InTags, isSpelling: true);
        tally.Add(headings.ToString(), InHeadings, isSpelling: true);
        tally.Add(excerpt, InExcerpt, isSpelling: true);
        foreach (var shown in (string?[])[frontMatter.Myth?.Value, frontMatter.Why?.Value, frontMatter.Plain?.Value])
            tally.Add(shown ?? "", 1, isSpelling: false);
        tally.Add(text.ToString(), 1, isSpelling: false);
        return new SearchedPost(document, excerpt, [.. tally.Weights().OrderBy(term => term.Term, StringComparer.Ordinal)], [.. tally.Spellings.Order(StringComparer.Ordinal)]);
    }

    private sealed class Reader
    {
        public Reader(Language language)
        {
            Words = new SearchWords(SearchLanguage.Of(language));
            Synonyms = new SynonymTable(Words);
        }

        public SearchWords Words { get; }

        public SynonymTable Synonyms { get; }
    }

    /// <summary>The words of one text, counted.</summary>
    private sealed class Tally(Reader reader)
    {
        private readonly Dictionary<string, float> counts = [];
        private int length;

        public HashSet<string> Spellings { get; } = [];

        public void Add(string text, float weight, bool isSpelling)
        {
            var words = new List<ReadWord>();
            foreach (var chunk in reader.Words.Cut(text))
            {
                Count(chunk.Joined, weight);
                words.AddRange(chunk.Words.Where(word => word.Term.Length > 0 || IsCapitals(word.Written)));
                length += chunk.Words.Length;
            }
            for (var i = 0; i < words.Count; i++)
            {
                var word = words[i];
                Count(word.Term, weight);
                if (isSpelling && word.Folded.Length >= 5 && word.Folded.AsSpan().IndexOfAnyExceptInRange('a', 'z') < 0)
                    Spellings.Add(word.Folded);
                AddSynonyms(words, i, weight * AsSynonym);
            }
        }

        public IEnumerable<(string Term, byte Weight)> Weights()
        {
            var norm = Saturation * (1 - LengthShare + (LengthShare * length / MeanWords));
            foreach (var (term, count) in counts)
                yield return (term, (byte)Math.Clamp((int)Math.Round(count / (count + norm) * Steps), 1, (int)Steps));
        }

        private void AddSynonyms(List<ReadWord> words, int at, float weight)
        {
            foreach (var synonym in reader.Synonyms.From(TermOf(words[at])))
            {
                if (!Stands(synonym, words, at))
                    continue;
                foreach (var other in synonym.Others)
                    Count(other, weight);
            }
        }

        private static bool Stands(Synonym synonym, List<ReadWord> words, int at)
        {
            if (synonym.Written.Length > 0)
                return words[at].Written == synonym.Written;
            if (at + synonym.Terms.Length > words.Count)
                return false;
            for (var i = 0; i < synonym.Terms.Length; i++)
            {
                if (TermOf(words[at + i]) != synonym.Terms[i])
                    return false;
            }
            return true;
        }

        // « SA » is an abbreviation where « sa » is too common to be looked for.
        private static string TermOf(ReadWord word) => word.Term.Length > 0 ? word.Term : word.Folded;

        private static bool IsCapitals(string written) => written.Length > 1 && !written.AsSpan().ContainsAnyExceptInRange('A', 'Z');

        private void Count(string term, float weight)
        {
            if (term.Length > 0)
                CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out _) += weight;
        }
    }
}
