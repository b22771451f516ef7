using Confrere.Checklist.Context;
using Confrere.Checklist.Rules;
using Confrere.Engine;
using Confrere.Engine.FrontMatter;
using Confrere.Engine.Text;

namespace Confrere.Checklist;

/// <summary>Whether the names that a post declares invented may be: each is the name of one person, occurs in the text, and is none of the author's private words.</summary>
/// <param name="context">What the checklist knows of the blog.</param>
internal sealed class CheckFiction(ReviewContext context)
{
    private readonly ChecklistWords words = ChecklistWords.In(context.Language);

    /// <summary>What is wrong with the declarations.</summary>
    public IEnumerable<Finding> Run(Post post)
    {
        if (post.FrontMatter.Fictional.IsEmpty)
            return [];
        var told = post.Prose.Passages.Where(IsTold).Select(passage => Fold.Letters(post.Prose.TextOf(passage).ToString())).ToList();
        return post.FrontMatter.Fictional.Select(name => FaultOf(name, told)).OfType<Finding>();
    }

    private Finding? FaultOf(Located<string> name, List<string> told)
    {
        // Under the private words' own rule: outside the author's terminal, not even the place of one is told.
        if (context.PrivateWords.AreIn(name.Value))
            return new Finding(MotPrive.Id, Topic.Author, Severity.Blocking, name.At, words.PrivateFiction);
        if (PostSource.SpeaksForFolder(name.At.Path))
            return Finding.Fault("fictif-large", name.At, words.FictionOfFolder);
        if (!DeclaredNames.IsName(name.Value))
            return Finding.Fault("fictif-large", name.At, words.BroadFiction);
        return DeclaredNames.WordsOf(name.Value).All(word => told.Exists(text => HasWord(text, word))) ? null : Finding.Fault("fictif-inutile", name.At, words.UnusedFiction);
    }

    // What readers are told: neither the declarations themselves nor what stands beside the text.
    private static bool IsTold(Passage passage) => passage.Field switch
    {
        Field.Text or Field.Alternative or Field.Code => true,
        Field.FrontMatter => passage.Key is not ("Fictional" or "Allow" or "Review" or "Patient" or "Author" or "Sources"),
        _ => false,
    };

    // « Marie » does not stand in « Marie-Claire ».
    private static bool HasWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (!(at > 0 && IsPart(text[at - 1])) && !(at + word.Length < text.Length && IsPart(text[at + word.Length])))
                return true;
        }
        return false;
    }

    private static bool IsPart(char character) => char.IsLetterOrDigit(character) || character == '-';
}
