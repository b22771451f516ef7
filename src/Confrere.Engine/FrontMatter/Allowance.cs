namespace Confrere.Engine.FrontMatter;

/// <summary>A waiver as it stands in front matter under <c>Allow</c>: one rule, one text or one place, and the reason.</summary>
/// <param name="Rule">The rule's name, as written.</param>
/// <param name="Text">The very words that are admissible; empty if a place is given.</param>
/// <param name="Line">The line of the finding, from 1; null if a text is given.</param>
/// <param name="Column">The column of the finding, from 1; null if the line says enough.</param>
/// <param name="Reason">Why it gives nobody away.</param>
/// <param name="At">Where the waiver stands.</param>
public sealed record Allowance(string Rule, string Text, int? Line, int? Column, string Reason, Place At);
