using System.Text.RegularExpressions;
using Confrere.Engine.Text;

namespace Confrere.Checklist.Context;

/// <summary>Numbers as they are spoken in French: « zéro six », « soixante-dix-huit », « nonante ».</summary>
internal static partial class SpokenNumber
{
    private const string Unit = "z[ée]ro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf";
    private const string Teen = "dix|onze|douze|treize|quatorze|quinze|seize";
    private const string Tens = "quatre[ -]vingts?|vingt|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante";

    /// <summary>A pattern for one spoken number from 0 to 99, or one or two digits, or the letter O for a zero.</summary>
    public const string Pattern = @"(?:(?:" + Tens + @")(?:(?:[ -]|[ -]et[ -])(?:" + Teen + @")(?:[ -](?:sept|huit|neuf))?|(?:[ -]|[ -]et[ -])(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf))?|(?:dix[ -](?:sept|huit|neuf))|" + Teen + "|" + Unit + @"|\d{1,2})(?![\p{L}\p{N}])";

    /// <summary>The digits of a number as it would be dialled: « zéro » is one, « soixante-dix-huit » two.</summary>
    /// <param name="spoken">What <see cref="Pattern"/> matched.</param>
    public static string Digits(string spoken)
    {
        if (char.IsAsciiDigit(spoken[0]))
            return spoken;
        var parts = Separator().Split(Fold.Letters(spoken)).Where(part => part.Length > 0).ToList();
        var isEighty = parts.Count > 1 && parts[0] == "quatre" && parts[1] is "vingt" or "vingts";
        var sum = isEighty ? 80 : 0;
        foreach (var part in parts.Skip(isEighty ? 2 : 0))
            sum += NumberWords.ValueOf(part);
        return sum.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("[^a-z]+")]
    private static partial Regex Separator();
}
