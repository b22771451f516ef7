using System.Collections.Frozen;

namespace Confrere.Engine.Text;

/// <summary>Letters of other scripts that look like Latin ones. Inside a word with Latin letters they are taken for these; a word of their own stays as it is.</summary>
internal static class LookAlike
{
    // Other script, then Latin, in pairs.
    private const string Cyrillic =
        "аaвbеeёëиuіiїïјjкkмmнhоoпnрpсcтtуyхxѕsьbгrѡwѵvӏlԁdһhԛqԝwԍGґrүy"
        + "АAВBЕEЁËІIЇÏЈJКKМMНHОOРPСCТTУYХXЅSӀIԀDԚQԜWѴVҮYҺhԌG";

    private const string Armenian = "օoոnսuհhցgզqյjքpՕOՍUԼLՏSՅJ";

    private const string CherokeeAndLisu = "ᎪAᏴBᏟCᎠDᎬEᏀGᎻHᎥiᎫJᏦKᏞLᎷMᎾOᏢPᏒRᏚSᎢTᏙVᎳWᏃZᏂhꓐBꓑPꓓDꓔTꓖGꓗKꓙJꓚCꓜZꓝFꓟMꓠNꓡLꓢSꓣRꓦVꓧHꓪWꓫXꓬYꓮAꓰEꓲIꓳOꓴU";

    private const string Greek = "οoιiνvυuϲcϳjΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXϹCͿJ";

    // « TNFα », « NFκB », « TCRαβ »: a reader of medicine takes these for Greek, save in the midst of small Latin letters.
    private const string GreekInside = "αaκkρpτtηnωwγyεeχx";

    private static readonly FrozenDictionary<char, char> Always = Pairs(Cyrillic + Armenian + CherokeeAndLisu + Greek);

    private static readonly FrozenDictionary<char, char> Inside = Pairs(GreekInside);

    /// <summary>The Latin letter that a letter in a Latin word looks like, between its neighbours; the letter itself if it looks like none.</summary>
    public static char Of(char letter, char before, char after)
    {
        if (Always.TryGetValue(letter, out var latin))
            return latin;
        var isInside = char.IsLetter(before) && before < 0x250 && char.IsLower(after) && after < 0x250;
        return isInside && Inside.TryGetValue(letter, out var inside) ? inside : letter;
    }

    /// <summary>Whether a letter alone looks like a capital of the Latin alphabet, as an initial does.</summary>
    public static bool IsCapital(char letter) => Always.TryGetValue(letter, out var latin) && char.IsAsciiLetterUpper(latin);

    /// <summary>Whether a letter is one of the Latin alphabet, with or without accents.</summary>
    public static bool IsLatin(char letter) => char.IsAsciiLetter(letter) || (letter is (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF') && letter is not ('×' or '÷'));

    private static FrozenDictionary<char, char> Pairs(string pairs) =>
        pairs.Chunk(2).Where(pair => pair[0] != pair[1]).ToFrozenDictionary(pair => pair[0], pair => pair[1]);
}
