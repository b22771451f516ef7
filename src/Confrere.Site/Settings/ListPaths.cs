namespace Confrere.Site.Settings;

/// <summary>The first part of the addresses of lists.</summary>
/// <param name="Specialties">The specialties.</param>
/// <param name="Tags">The tags.</param>
/// <param name="Years">The years.</param>
/// <param name="Kinds">The kinds.</param>
/// <param name="OpenQuestions">The questions that wait for an answer.</param>
/// <param name="Search">The search page.</param>
/// <param name="Page">The home page's further pages.</param>
/// <param name="Audiences">Whom texts are written for.</param>
/// <param name="Authors">Who writes, where several do.</param>
public sealed record ListPaths(string Specialties, string Tags, string Years, string Kinds, string OpenQuestions, string Search, string Page, string Audiences, string Authors)
{
    /// <summary>In French.</summary>
    public static ListPaths French { get; } = new("specialites", "tags", "annees", "genres", "questions-ouvertes", "recherche", "page", "publics", "auteurs");

    /// <summary>In English.</summary>
    public static ListPaths English { get; } = new("specialties", "tags", "years", "kinds", "open-questions", "search", "page", "audiences", "authors");
}
