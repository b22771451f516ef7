namespace Confrere.Engine;

/// <summary>A fault that a user can mend, from a telephone number to a misspelt key, with its place. It never holds the words found.</summary>
/// <param name="Rule">The rule's stable name: French, ASCII, kebab-case.</param>
/// <param name="Topic">The harm it is about.</param>
/// <param name="Severity">Whether it keeps the post in.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Advice">What to do, in the user's language.</param>
/// <param name="Waived">Whether the author declared it admissible, with a reason.</param>
public sealed record Finding(string Rule, Topic Topic, Severity Severity, Place At, string Advice, bool Waived = false)
{
    /// <summary>Whether a person settled it when she reviewed the text; it counts as waived then.</summary>
    public bool Settled { get; init; }

    /// <summary>Whether this finding, as it stands, keeps its post in.</summary>
    public bool Blocks => Severity == Severity.Blocking && !Waived;

    /// <summary>A fault of form that must be mended.</summary>
    public static Finding Fault(string rule, Place at, string advice) => new(rule, Topic.Form, Severity.Blocking, at, advice);

    /// <summary>A fault of form that is only said.</summary>
    public static Finding Remark(string rule, Place at, string advice) => new(rule, Topic.Form, Severity.Advisory, at, advice);
}
