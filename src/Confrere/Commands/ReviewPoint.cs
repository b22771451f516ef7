namespace Confrere.Commands;

/// <summary>A point of a review that wants an answer of its own.</summary>
/// <param name="Key">Its key on the command line.</param>
/// <param name="Choices">The answers, in the author's language, with commas between.</param>
/// <param name="IsRead">Whether something is one of them.</param>
internal sealed record ReviewPoint(string Key, string Choices, Func<string, bool> IsRead);
