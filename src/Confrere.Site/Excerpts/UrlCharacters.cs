namespace Confrere.Site.Excerpts;

/// <summary>Which characters X allows in each part of an address, and before it.</summary>
internal static class UrlCharacters
{
    /// <summary>May stand just before an address.</summary>
    public static bool MayPrecede(char unit) =>
        !(char.IsAsciiLetterOrDigit(unit) || unit is '@' or '＠' or '$' or '#' or '＃' || IsRefused(unit));

    /// <summary>Makes an address without <c>http://</c> after it no address: the middle of a path or a word.</summary>
    public static bool BarsBareDomain(char unit) => unit is '-' or '_' or '.' or '/';

    /// <summary>May stand anywhere in a label of a domain name: any letter of any script, but not a hyphen or an underscore.</summary>
    public static bool IsDomain(char unit) =>
        !(unit is >= '!' and <= '/' and not '"' or >= ':' and <= '@' or '[' or '\\' or ']' or '^' or '_' or >= '{' and <= '~'
            || IsSpace(unit) || IsRefused(unit) || IsDirectional(unit));

    /// <summary>May stand inside a label of a domain name.</summary>
    public static bool IsLabel(char unit) => unit is '-' or '_' || IsDomain(unit);

    /// <summary>May stand in the part of a domain name that is extracted where no <c>http://</c> says that it is one.</summary>
    public static bool IsAsciiDomain(char unit) => unit == '-' || char.IsAsciiLetterOrDigit(unit) || IsAccentedLatin(unit);

    public static bool IsPath(char unit) =>
        IsPathEnding(unit) || unit is '!' or '*' or '\'' or ';' or ':' or ',' or '.' or '$' or '%' or '[' or ']' or '–' or '~' or '@' or '|' or '&';

    /// <summary>May end a path; a full stop or a comma belongs to the sentence, not to the address.</summary>
    public static bool IsPathEnding(char unit) =>
        char.IsAsciiLetterOrDigit(unit) || unit is '+' or '-' or '=' or '_' or '#' or '/' || unit is >= '\u0400' and <= '\u04FF' || IsAccentedLatin(unit);

    public static bool IsQuery(char unit) =>
        IsQueryEnding(unit) || unit is '!' or '?' or '*' or '\'' or '@' or '(' or ')' or ';' or ':' or '+' or '$' or '%' or '[' or ']' or '.' or ',' or '~' or '|';

    public static bool IsQueryEnding(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is '-' or '_' or '&' or '=' or '#' or '/';

    private static bool IsRefused(char unit) => unit is '\uFFFE' or '\uFEFF' or '\uFFFF';

    private static bool IsDirectional(char unit) => unit is >= '\u202A' and <= '\u202E' or '\u061C' or '\u200E' or '\u200F' or >= '\u2066' and <= '\u2069';

    private static bool IsSpace(char unit) => unit
        is >= '\t' and <= '\r' or ' ' or '\u0085' or '\u00A0' or '\u1680' or '\u180E' or >= '\u2000' and <= '\u200A'
        or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000';

    private static bool IsAccentedLatin(char unit) => unit
        is >= '\u00C0' and <= '\u024F' and not ('×' or '÷')
        or '\u0253' or '\u0254' or '\u0256' or '\u0257' or '\u0259' or '\u025B' or '\u0263' or '\u0268' or '\u026F' or '\u0272' or '\u0289' or '\u028B' or '\u02BB'
        or >= '\u0300' and <= '\u036F' or >= '\u1E00' and <= '\u1EFF'
        || IsOtherCase(unit);

    // Letters outside those ranges whose other case is inside: the reference ignores case, so it takes them too.
    private static bool IsOtherCase(char unit) => unit
        is '\u0260' or '\u0269' or '\u0275' or '\u0280' or '\u0283' or '\u0288' or '\u028A' or '\u028C' or '\u0292' or '\u0399' or '\u03B9' or '\u1FBE'
        or >= '\u1C80' and <= '\u1C87' or '\u2C65' or '\u2C66' or '\u2C7E' or '\u2C7F' or '\uA7DC';
}
