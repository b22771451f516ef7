namespace Confrere.Engine.FrontMatter;

/// <summary>Whom a text is written for. A label, never a lock: everybody can read it, and no rule is relaxed by it.</summary>
public enum Audience
{
    /// <summary>Everybody.</summary>
    Everyone,

    /// <summary>Health professionals; readable by everybody.</summary>
    Professionals,
}

/// <summary>Where a question to colleagues stands.</summary>
public enum QuestionStatus
{
    /// <summary>Answers are wanted.</summary>
    Open,

    /// <summary>The answer is in the text.</summary>
    Resolved,
}

/// <summary>What a received idea is worth.</summary>
public enum Verdict
{
    /// <summary>False.</summary>
    False,

    /// <summary>Rather false.</summary>
    MostlyFalse,

    /// <summary>Incomplete, or misleading.</summary>
    Incomplete,

    /// <summary>Not settled.</summary>
    Unproven,

    /// <summary>Rather true.</summary>
    MostlyTrue,

    /// <summary>True after all.</summary>
    True,
}
