namespace Confrere.Checklist.Lexicons;

/// <summary>What a single word is, of all that the lexicons know, in one question.</summary>
internal static class Vocabulary
{
    private static readonly Lazy<WordGraph> Words = new(() => new WordGraph(Packed.Read("words")));

    /// <summary>What a word is, case aside, accents counted (« aimé » is a first name, « aime » a verb). A hyphenated word is asked whole; the caller cuts elisions (« l’ ») off.</summary>
    public static WordKinds Of(ReadOnlySpan<char> word) => Words.Value.Of(word);

    /// <summary>What a word can be if its accents were left out, as in capitals (« LEFEVRE ») or in haste: the kinds of every word it may stand for.</summary>
    public static WordKinds OfFolded(ReadOnlySpan<char> word) => Words.Value.OfFolded(word);
}
