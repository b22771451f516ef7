namespace Confrere.Engine;

/// <summary>What sort of text it is: its folder says so, unless the front matter does.</summary>
public enum Kind
{
    /// <summary>A clinical story; a patient is involved.</summary>
    Anecdote,

    /// <summary>A received idea put right (« idée reçue »).</summary>
    Myth,

    /// <summary>A question to colleagues; a patient is involved.</summary>
    Question,

    /// <summary>Anything else with a date: working conditions, opinion (« billet »).</summary>
    Post,

    /// <summary>A page without a date: about, legal notice.</summary>
    Page,
}

/// <summary>The names of the kinds: in front matter, in folders and in addresses.</summary>
public static class Kinds
{
    /// <summary>Whether a patient stands in the middle of such a text by nature.</summary>
    public static bool TellsOfAPatient(this Kind kind) => kind is Kind.Anecdote or Kind.Question;

    /// <summary>The stable name, as in addresses and in settings: <c>anecdote</c>, <c>idee-recue</c>, <c>question</c>, <c>billet</c>, <c>page</c>.</summary>
    public static string Name(this Kind kind) => kind switch
    {
        Kind.Anecdote => "anecdote",
        Kind.Myth => "idee-recue",
        Kind.Question => "question",
        Kind.Post => "billet",
        _ => "page",
    };

    /// <summary>The kind that a folded name means, in either language.</summary>
    /// <param name="key">A name that went through <see cref="Text.Fold.Key"/>.</param>
    public static Kind? FromKey(string key) => key switch
    {
        "anecdote" or "anecdotes" or "case" or "cases" => Kind.Anecdote,
        "ideerecue" or "ideesrecues" or "myth" or "myths" => Kind.Myth,
        "question" or "questions" => Kind.Question,
        "billet" or "billets" or "post" or "posts" => Kind.Post,
        "page" or "pages" => Kind.Page,
        _ => null,
    };
}
