namespace Confrere.Engine.Text;

/// <summary>The arithmetic by which Korean syllables and their letters stand for each other (Unicode Standard, section 3.12).</summary>
internal static class Hangul
{
    public const int FirstSyllable = 0xAC00;
    public const int FirstInitial = 0x1100;
    public const int FirstVowel = 0x1161;
    public const int FirstFinal = 0x11A7;
    public const int InitialCount = 19;
    public const int VowelCount = 21;
    public const int FinalCount = 28;
    public const int SyllableCount = InitialCount * VowelCount * FinalCount;

    public static bool IsSyllable(int point) => point is >= FirstSyllable and < FirstSyllable + SyllableCount;

    public static void Decompose(int syllable, List<int> into)
    {
        var index = syllable - FirstSyllable;
        into.Add(FirstInitial + index / (VowelCount * FinalCount));
        into.Add(FirstVowel + index / FinalCount % VowelCount);
        if (index % FinalCount != 0)
            into.Add(FirstFinal + index % FinalCount);
    }

    public static bool TryCompose(int first, int second, out int composed)
    {
        composed = 0;
        if (first is >= FirstInitial and < FirstInitial + InitialCount && second is >= FirstVowel and < FirstVowel + VowelCount)
            composed = FirstSyllable + ((first - FirstInitial) * VowelCount + second - FirstVowel) * FinalCount;
        else if (IsSyllable(first) && (first - FirstSyllable) % FinalCount == 0 && second is > FirstFinal and < FirstFinal + FinalCount)
            composed = first + second - FirstFinal;
        return composed != 0;
    }
}
