namespace Confrere.Checklist.Context;

/// <summary>A name behind a civility, a trade or a kinship.</summary>
/// <param name="Start">Where the civility begins in the prose.</param>
/// <param name="NameStart">Where the name itself begins.</param>
/// <param name="End">Where the name ends.</param>
/// <param name="IsTrade">Whether a trade or an office goes before it, as « Dr » does.</param>
internal readonly record struct TitledName(int Start, int NameStart, int End, bool IsTrade);
