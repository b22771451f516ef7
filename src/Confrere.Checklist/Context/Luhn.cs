namespace Confrere.Checklist.Context;

/// <summary>The check digit of cards and registers (ISO/IEC 7812-1).</summary>
internal static class Luhn
{
    /// <summary>Whether digits end with the right check digit.</summary>
    public static bool IsRight(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var value = digits[^(i + 1)] - '0';
            if (i % 2 == 1)
                value = value > 4 ? (value * 2) - 9 : value * 2;
            sum += value;
        }
        return sum % 10 == 0;
    }
}
