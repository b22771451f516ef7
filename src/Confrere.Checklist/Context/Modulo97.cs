namespace Confrere.Checklist.Context;

/// <summary>Keys that are a remainder by 97: those of the NIR (INSEE) and of bank accounts (ISO 13616).</summary>
public static class Modulo97
{
    /// <summary>Whether the last two figures of a NIR are its key: 97 − (number mod 97), with Corsica’s 2A read as 19 and 2B as 18.</summary>
    /// <param name="nir">Its fifteen signs, without spaces.</param>
    public static bool IsNir(ReadOnlySpan<char> nir)
    {
        if (nir.Length != 15)
            return false;
        Span<char> figures = stackalloc char[15];
        nir.CopyTo(figures);
        if (figures[5] == '2' && figures[6] is 'A' or 'a' or 'B' or 'b')
            (figures[5], figures[6]) = ('1', figures[6] is 'A' or 'a' ? '9' : '8');
        return !figures.ContainsAnyExceptInRange('0', '9') && 97 - (long.Parse(figures[..13], null) % 97) == int.Parse(figures[13..], null);
    }

    /// <summary>Whether an account's remainder is 1.</summary>
    /// <param name="account">Its letters and figures, without spaces.</param>
    public static bool IsAccount(ReadOnlySpan<char> account)
    {
        var remainder = 0;
        for (var i = 0; i < account.Length; i++)
        {
            var sign = char.ToUpperInvariant(account[(i + 4) % account.Length]);
            remainder = char.IsAsciiDigit(sign) ? ((remainder * 10) + (sign - '0')) % 97 : ((remainder * 100) + (sign - 'A' + 10)) % 97;
        }
        return remainder == 1;
    }
}
