using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist;

/// <summary>What the checklist lists of each of its rules.</summary>
public interface IListedRule
{
    /// <summary>Its stable name: French, ASCII, kebab-case, after the fault (<c>telephone</c>).</summary>
    string Name { get; }

    /// <summary>Its English name, for <c>explain</c> and settings.</summary>
    string Alias { get; }

    /// <summary>The harm it is about.</summary>
    Topic Topic { get; }

    /// <summary>Whether an author can declare a finding admissible.</summary>
    Waiver Waiver { get; }
}

/// <summary>One thing that can give a patient away. A rule reads a post and says where it stands; it never edits, logs, reads files, or looks at another post.</summary>
public interface IRule : IListedRule
{
    /// <summary>Everything that it finds in a post.</summary>
    IEnumerable<Hit> Check(Reading reading, ReviewContext context);
}

/// <summary>Whether a rule's findings can be waived, and what they do where they are not.</summary>
public enum Waiver
{
    /// <summary>Blocking, and no reason is good enough: a direct identifier.</summary>
    Never,

    /// <summary>Blocking, unless the author says why it gives nobody away.</summary>
    WithReason,

    /// <summary>Advisory: it holds nothing back.</summary>
    NotNeeded,
}

/// <summary>What a rule found in a post's prose: where, and never the words.</summary>
/// <param name="Start">The first character, in <see cref="Prose.Text"/>.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Severity">What it does here; null for the rule's own severity. It can only be milder than that.</param>
public readonly record struct Hit(int Start, int Length, Severity? Severity = null);
