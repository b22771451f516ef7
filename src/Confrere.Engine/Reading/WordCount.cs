namespace Confrere.Engine.Reading;

/// <summary>Counts the words of a text, for reading times.</summary>
internal static class WordCount
{
    /// <summary>How many words: « aujourd’hui » and « peut-être » are one each.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var count = 0;
        var inside = false;
        foreach (var character in text)
        {
            var isLetter = char.IsLetterOrDigit(character);
            if (isLetter && !inside)
                count++;
            inside = isLetter || (inside && character is '’' or '\'' or '-');
        }
        return count;
    }
}
