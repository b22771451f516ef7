namespace Confrere.Checklist.Context;

/// <summary>Looks for cues around a word, inside its sentence.</summary>
internal static class Around
{
    /// <summary>Whether a word with a cue stands among some words before another.</summary>
    public static bool HasBefore(Reading reading, int word, Cue cues, int most)
    {
        for (var before = word - 1; before >= 0 && before >= word - most; before--)
        {
            if (EndsSentence(reading.After(before)))
                return false;
            if (reading.Words[before].Is(cues))
                return true;
        }
        return false;
    }

    /// <summary>Whether a word with a cue stands among some words behind another.</summary>
    public static bool HasAfter(Reading reading, int word, Cue cues, int most)
    {
        for (var after = word + 1; after < reading.Words.Length && after <= word + most; after++)
        {
            if (EndsSentence(reading.After(after - 1)))
                return false;
            if (reading.Words[after].Is(cues))
                return true;
        }
        return false;
    }

    /// <summary>Whether a post tells, around a stretch, what its author or a person lived: a diary that is no case may still hold one.</summary>
    public static bool IsPersonal(Reading reading, int first, int last)
    {
        if (reading.Post.Kind != Engine.Kind.Post)
            return false;
        var passage = reading.Post.Prose.PassageAt(reading.Words[first].Start);
        for (var word = Math.Max(0, first - 25); word < Math.Min(reading.Words.Length, last + 25); word++)
        {
            if (reading.Words[word].Is(Cue.Self | Cue.Civility | Cue.Kin) && reading.Words[word].Start >= passage.Start && reading.Words[word].End <= passage.End)
                return true;
        }
        return false;
    }

    /// <summary>Whether a word is one of some, in any case.</summary>
    public static bool Is(Reading reading, int word, params ReadOnlySpan<string> letters)
    {
        if (word < 0 || word >= reading.Words.Length)
            return false;
        foreach (var one in letters)
        {
            if (reading.Of(word).Equals(one, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>The stretch from one word to another.</summary>
    public static Hit HitOf(Reading reading, int first, int last, Engine.Severity? severity = null) =>
        new(reading.Words[first].Start, reading.Words[last].End - reading.Words[first].Start, severity);

    /// <summary>Whether a gap ends a sentence.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> gap) => gap.ContainsAny("!?;\n") || (gap.Length > 1 && gap.Contains('.'));
}
