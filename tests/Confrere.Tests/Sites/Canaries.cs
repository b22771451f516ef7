using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Confrere.Tests.Sites;

/// <summary>Invented identifiers, each used once: where one comes up, it tells by which corner it got out.</summary>
internal sealed partial class Canaries
{
    /// <summary>The sorts of identifiers, and a word that no rule knows: it stays in only because its text does.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["word", "name", "telephone", "nir", "iban", "email", "plate", "rpps", "profile"];

    private readonly Dictionary<string, string> corners = [];

    /// <summary>Each canary as it is searched for, with the corner where it was put.</summary>
    public IReadOnlyDictionary<string, string> Corners => corners;

    /// <summary>Fills in a text: each <c>{{corner}}</c> becomes a canary of its own.</summary>
    public string Fill(string text, string kind, string where) =>
        Corner().Replace(text, match => New(kind, where + " " + match.Groups[1].Value));

    /// <summary>A canary that may stand in a file's name.</summary>
    public string FileName(string kind, string where) =>
        string.Concat(New(kind, where).Split('/')[^1].Where(character => char.IsAsciiLetterOrDigit(character) || character is ' ' or '-' or '@' or '.'));

    /// <summary>The corners whose canaries stand in some text, however it writes them.</summary>
    public IReadOnlyList<string> In(string text)
    {
        var squeezed = Squeezed(text);
        return [.. corners.Where(corner => squeezed.Contains(corner.Key, StringComparison.Ordinal)).Select(corner => $"{corner.Value}: {Around(squeezed, corner.Key)}")];
    }

    /// <summary>A text without what is written in many ways: spaces, marks, capitals.</summary>
    public static string Squeezed(string text)
    {
        var squeezed = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsAsciiLetterOrDigit(character))
                squeezed.Append(char.ToLowerInvariant(character));
        }
        return squeezed.ToString();
    }

    private static string Around(string text, string core)
    {
        var at = text.IndexOf(core, StringComparison.Ordinal);
        return text[Math.Max(0, at - 30)..Math.Min(text.Length, at + core.Length + 10)];
    }

    private string New(string kind, string where)
    {
        var number = corners.Count;
        var (text, core) = Make(kind, number);
        corners.Add(Squeezed(core), $"{kind} in {where}");
        return text;
    }

    // The value, and the part of it that is nowhere else.
    private static (string Text, string Core) Make(string kind, int number)
    {
        var letters = Letters(number);
        var digits = Digits(number);
        switch (kind)
        {
            case "word":
                return ("zq" + letters, "zq" + letters);
            case "name":
                return ("M. Zq" + letters, "Zq" + letters);
            case "telephone":
                var call = $"026191{number:D4}";
                return ($"02 61 91 {number / 100:D2} {number % 100:D2}", call);
            case "nir":
                var body = $"2{digits[..2]}0578{1 + (number / 1000):D3}{number % 1000:D3}";
                var key = 97 - (long.Parse(body, CultureInfo.InvariantCulture) % 97);
                return ($"{body} {key:D2}", body);
            case "iban":
                var account = "20041" + digits[..9] + $"{number:D9}";
                var check = 98 - (int)(BigInteger.Parse(account + "152700", CultureInfo.InvariantCulture) % 97);
                return ($"FR{check:D2} {account}", account);
            case "email":
                return ($"zq{letters}@example.net", "zq" + letters);
            case "plate":
                var plate = $"{(char)('G' + (number / 1000))}{(char)('G' + (number % 20))}-{number % 1000:D3}-ZQ";
                return (plate, plate);
            case "rpps":
                return ($"RPPS 10{number:D4}{digits[..5]}", $"10{number:D4}{digits[..5]}");
            default:
                return ($"https://www.facebook.com/zq{letters}", "zq" + letters);
        }
    }

    private static string Letters(int number) => string.Concat(SHA256.HashData(Encoding.ASCII.GetBytes($"canary {number}")).Take(9).Select(part => (char)('a' + (part % 26))));

    private static string Digits(int number) => string.Concat(SHA256.HashData(Encoding.ASCII.GetBytes($"digits {number}")).Take(12).Select(part => part % 10));

    [GeneratedRegex(@"\{\{([a-z -]+)\}\}")]
    private static partial Regex Corner();
}
