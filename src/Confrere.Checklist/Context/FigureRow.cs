namespace Confrere.Checklist.Context;

/// <summary>Figures in a row, with spaces, dots, hyphens, slashes or brackets between them: a telephone number is one, and so is a table's line.</summary>
/// <param name="Start">Where it begins in the prose.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Digits">How many digits it has.</param>
internal readonly record struct FigureRow(int Start, int End, int Digits);
