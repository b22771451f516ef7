namespace Confrere.Checklist.Attesting;

/// <summary>What the points of one question are about. A review has five questions at most.</summary>
public enum QuestionTopic
{
    /// <summary>The passages that have changed since the last review.</summary>
    Passages,

    /// <summary>What the text holds that wants a word: images, and the checklist's advice. It comes before what is asked of the whole text, since a text may be mended here.</summary>
    Contents,

    /// <summary>The reviewer, and what she has told elsewhere.</summary>
    Reviewer,

    /// <summary>Who could recognise the patient.</summary>
    Recognition,

    /// <summary>Respect, consent, and the time since the facts.</summary>
    Regard,

    /// <summary>What was changed in the story.</summary>
    Changes,
}
