namespace Confrere.Engine.Text;

/// <summary>What looks alike to a reader is alike to a rule: the plain character for each character of a text, where one character alone decides it.</summary>
internal static class PlainCharacter
{
    /// <summary>The character is not seen: it goes.</summary>
    public const char Dropped = '\0';

    /// <summary>What becomes of the character depends on those around it, or takes more than one: see <see cref="PlainPoint"/>.</summary>
    public const char Studied = '\uFFFF';

    private static readonly char[] Low = MakeLow();

    /// <summary>The plain character, or one of the two signals.</summary>
    public static char Of(char character) => character < Low.Length ? Low[character] : OfHigh(character);

    private static char[] MakeLow()
    {
        var low = new char[0x300];
        for (var character = '\0'; character < low.Length; character++)
            low[character] = OfLow(character);
        return low;
    }

    private static char OfLow(char character) => character switch
    {
        '&' or '\\' or '%' => Studied,
        '\t' or '\n' or '\v' or '\f' or '\r' or '\u0085' or '\u00A0' => ' ',
        < ' ' or (>= '\u007F' and <= '\u009F') or '\u00AD' => Dropped,
        // Used as apostrophes: the acute accent alone, and the letters that modify.
        '\u00B4' or (>= '\u02B9' and <= '\u02BD') or '\u02C8' => '\'',
        'ı' or 'ɩ' => 'i',
        'ſ' => 's',
        'ɑ' => 'a',
        'ɡ' => 'g',
        'ʙ' => 'B',
        'ɢ' => 'G',
        'ʜ' => 'H',
        'ɪ' => 'I',
        'ʟ' => 'L',
        'ɴ' => 'N',
        'ʀ' => 'R',
        'ʏ' => 'Y',
        'ʰ' => 'h',
        'ʲ' => 'j',
        'ʳ' => 'r',
        'ʷ' => 'w',
        'ʸ' => 'y',
        'ˡ' => 'l',
        'ˢ' => 's',
        'ˣ' => 'x',
        '\u02D7' => '-',
        _ => character,
    };

    // Scripts whose texts a blog in French or English rarely holds are studied as a whole: marks, digits and look-alikes hide there.
    private static char OfHigh(char character) => character switch
    {
        '\u034F' or '\u061C' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or (>= '\u180B' and <= '\u180F') => Dropped,
        '\u1680' => ' ',
        < '\u1E00' or (>= '\u1F00' and <= '\u1FFF') => Studied,
        < '\u1F00' => character,
        <= '\u200A' => ' ',
        <= '\u200F' => Dropped,
        '\u2010' or '\u2011' or '\u2043' or '\u2212' => '-',
        // Between figures they are hyphens, between words dashes.
        >= '\u2012' and <= '\u2015' => Studied,
        '\u2018' or '\u2019' or '\u201B' => '\'',
        '\u2024' => '.',
        '\u2028' or '\u2029' or '\u202F' or '\u205F' => ' ',
        (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') => Dropped,
        '\u2044' or '\u2215' => '/',
        >= '\u2070' and <= '\u209F' => Studied,
        '\u2116' or '\u2122' => character,
        (>= '\u20D0' and <= '\u214F') or (>= '\u2460' and <= '\u24FF') or (>= '\u2776' and <= '\u2793') => Studied,
        '\u2236' => ':',
        '\u2800' or '\u3000' or '\u3164' => ' ',
        '\u3002' or '\uFF61' or '\uFE52' => '.',
        '\uA78C' => '\'',
        (>= '\u2C80' and <= '\u2DFF') or (>= '\u302A' and <= '\u302F') or '\u3099' or '\u309A' => Studied,
        (>= '\uA640' and <= '\uA69F') or (>= '\uA800' and <= '\uABFF') => Studied,
        // Most emoji; the other planes hold digits, letters of mathematics and tags.
        '\uD83D' => character,
        >= '\uD800' and <= '\uDBFF' => Studied,
        >= '\uDC00' and <= '\uDFFF' => character,
        >= '\uF900' and <= '\uFB4F' => Studied,
        (>= '\uFE00' and <= '\uFE0F') or '\uFEFF' or '\uFFA0' or (>= '\uFFF0' and <= '\uFFFC') => Dropped,
        >= '\uFE20' and <= '\uFE2F' => Studied,
        '\uFE50' => ',',
        '\uFE55' => ':',
        '\uFE58' => Studied,
        '\uFE63' => '-',
        '\uFE6B' => '@',
        '\uFF05' or '\uFF06' or '\uFF3C' => Studied,
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        _ => character,
    };
}
