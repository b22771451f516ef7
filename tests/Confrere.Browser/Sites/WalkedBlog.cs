namespace Confrere.Browser.Sites;

/// <summary>A small blog that has everything a keyboard can walk through.</summary>
internal static class WalkedBlog
{
    /// <summary>Its long text: footnotes, headings, abbreviations.</summary>
    public const string Text = "billets/long";

    /// <summary>Its files.</summary>
    public static string Files { get; } = """

        -- statiq.json --
        { "SiteTitle": "Essai", "Author": "Dr Ivoire", "Contact": "carnet@example.org", "Country": "FR", "Host": "example.github.io", "TimeZone": "Europe/Paris", "PageSize": 5, "Checklist": { "Require": [] } }
        -- input/a-propos.md --
        ---
        titre: À propos
        ---
        Une page.
        -- input/billets/long.md --
        ---
        titre: Un texte long
        date: 2026-03-01
        spécialités: [cardio]
        étiquettes: [grippe]
        ---
        Une HTA se mesure assis.[^1] Une HTA se traite.

        """ + string.Join("\n\n", Enumerable.Range(1, 6).Select(part => $"## Partie {part}\n\n" + string.Concat(Enumerable.Repeat("On écoute, on examine, puis on explique ce que l’on a compris, et ce que l’on ne sait pas. ", 12)))) + """


        [^1]: Ou couché, selon les cas.

        -- input/billets/court.md --
        ---
        titre: Un texte court
        date: 2026-02-01
        spécialités: [cardio]
        ---
        La grippe et l’hypertension artérielle.
        """ + string.Concat(Enumerable.Range(1, 12).Select(number => $"\n-- input/billets/grippe-{number}.md --\n---\ntitre: Grippe, épisode {number}\ndate: 2025-01-{number:00}\n---\nLa grippe, encore.\n"));
}
