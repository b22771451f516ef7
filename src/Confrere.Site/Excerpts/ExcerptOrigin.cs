namespace Confrere.Site.Excerpts;

/// <summary>Where an excerpt comes from.</summary>
public enum ExcerptOrigin
{
    /// <summary>The author's own tweet.</summary>
    Tweet,

    /// <summary>The author's description.</summary>
    Description,

    /// <summary>What is true, where the post answers a received idea.</summary>
    Fact,

    /// <summary>The question, with what stands before it.</summary>
    Question,

    /// <summary>Sentences of the text.</summary>
    Text,

    /// <summary>The title, for want of better.</summary>
    Title,

    /// <summary>There is none.</summary>
    Nothing,
}
