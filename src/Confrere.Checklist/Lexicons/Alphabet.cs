namespace Confrere.Checklist.Lexicons;

/// <summary>The letters that words of the lexicons are made of, each as one byte, in lower case; and the plain letter under each accent.</summary>
internal static class Alphabet
{
    /// <summary>What stands between the words of a name: spaces, hyphens, apostrophes are one.</summary>
    public const byte Gap = (byte)' ';

    private const string Marked = "àáâäãåçèéêëìíîïñòóôöõøùúûüýÿ";
    private const string Plain = "aaaaaaceeeeiiiinoooooouuuuyy";
    private const string FarLetters = "aāăą cćĉċč dďđ eēĕėęě gĝğġģ hĥħ iĩīĭį jĵ kķ lĺļľŀł nńņň oōŏő rŕŗř sśŝşš tţťŧ uũūŭůűų wŵ yŷ zźżž";
    private const int TableSize = 0x180;

    // 0 means that no word has this character.
    private static readonly byte[] Codes = MakeCodes();
    private static readonly byte[] Bare = MakeBare();
    private static readonly bool[] Accented = MakeAccented();

    /// <summary>The code of a character, case aside; 0 when it is in no word, or opens into two letters (« œ »).</summary>
    public static byte Code(char letter)
    {
        if (letter < TableSize)
            return Codes[letter];
        return letter switch
        {
            '’' or '‘' or 'ʼ' or '′' => (byte)'\'',
            '‐' or '‑' => (byte)'-',
            _ => 0,
        };
    }

    /// <summary>The two letters that a ligature is written for, as codes; false when the character is none.</summary>
    public static bool IsLigature(char letter, out byte first, out byte second)
    {
        first = letter switch { 'œ' or 'Œ' => (byte)'o', 'æ' or 'Æ' => (byte)'a', 'ß' => (byte)'s', _ => 0 };
        second = first == (byte)'s' ? first : (byte)'e';
        return first != 0;
    }

    /// <summary>The code of the letter without its accent.</summary>
    public static byte WithoutAccent(byte code) => Bare[code];

    /// <summary>Whether a plain letter can bear an accent.</summary>
    public static bool HasAccents(byte code) => Accented[code];

    private static byte[] MakeCodes()
    {
        var codes = new byte[TableSize];
        foreach (var letter in "abcdefghijklmnopqrstuvwxyz")
            codes[letter] = codes[char.ToUpperInvariant(letter)] = (byte)letter;
        foreach (var other in "0123456789-'.&+")
            codes[other] = (byte)other;
        for (var index = 0; index < Marked.Length; index++)
            codes[Marked[index]] = codes[char.ToUpperInvariant(Marked[index])] = MarkedCode(index);
        codes['Ÿ'] = codes['ÿ'];
        AddFarLetters(codes);
        return codes;
    }

    // Letters of other languages of Europe are kept without their marks: « Łódź » is « lódz ».
    private static void AddFarLetters(byte[] codes)
    {
        foreach (var group in FarLetters.Split(' '))
        {
            foreach (var letter in group.AsSpan(1))
                codes[letter] = codes[char.ToUpperInvariant(letter)] = (byte)group[0];
        }
        codes['ı'] = codes['İ'] = (byte)'i';
    }

    // Codes fit in seven bits, so that a word graph can keep one bit for itself: marked letters take those of the capitals and signs, which no word has.
    private static byte MarkedCode(int index) => (byte)(index < 26 ? 'A' + index : index == 26 ? '[' : ']');

    private static byte[] MakeBare()
    {
        var bare = new byte[0x80];
        for (var code = 0; code < bare.Length; code++)
            bare[code] = (byte)code;
        for (var index = 0; index < Marked.Length; index++)
            bare[MarkedCode(index)] = (byte)Plain[index];
        return bare;
    }

    private static bool[] MakeAccented()
    {
        var accented = new bool[0x80];
        foreach (var letter in Plain)
            accented[letter] = true;
        return accented;
    }
}
