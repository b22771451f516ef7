namespace Confrere.Engine;

/// <summary>How a <see cref="Passage"/> stands on the page: a name at the head of a title or of a list item is capitalised for another reason than one in a sentence.</summary>
public enum Form
{
    /// <summary>None of the others: targets, attributes, comments, code, values.</summary>
    Other,

    /// <summary>Sentences.</summary>
    Paragraph,

    /// <summary>A heading, or the title of the post.</summary>
    Heading,

    /// <summary>A paragraph of a list item, a term or its definition.</summary>
    Item,

    /// <summary>A cell of a table.</summary>
    Cell,
}
