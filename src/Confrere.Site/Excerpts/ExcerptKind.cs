namespace Confrere.Site.Excerpts;

/// <summary>What an excerpt must keep of a post.</summary>
public enum ExcerptKind
{
    /// <summary>An anecdote or a billet: its beginning.</summary>
    Story,

    /// <summary>A question to colleagues or readers: the question itself.</summary>
    Question,

    /// <summary>A received idea: the fact, before anything else.</summary>
    ReceivedIdea,
}
