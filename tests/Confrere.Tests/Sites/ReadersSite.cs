namespace Confrere.Tests.Sites;

/// <summary>The small blog on which what readers find is tested.</summary>
internal static class ReadersSite
{
    /// <summary>The settings alone.</summary>
    public const string Settings =
        """
        -- statiq.json --
        { "SiteTitle": "Essai", "Host": "example.org", "TimeZone": "Europe/Paris", "PageSize": 2, "Checklist": { "Require": [] } }
        """;

    /// <summary>A blog with an anecdote, a question and a post.</summary>
    public const string ThreePosts =
        Settings + """

        -- input/anecdotes/un.md --
        ---
        titre: Premier récit
        date: 2026-03-28
        spécialités: [néphro, cardio]
        étiquettes: [Fièvre, garde]
        ---
        Un récit.
        -- input/questions/deux.md --
        ---
        titre: Une question
        date: 2026-03-02
        spécialités: néphrologie
        étiquettes: fievre
        statut: ouverte
        ---
        Que faire ?
        -- input/billets/trois.md --
        ---
        titre: Un billet
        date: 2025-12-24 18:30
        étiquettes: fièvre
        ---
        Un billet.
        """;

    /// <summary>A site that was built, without a fault.</summary>
    public static TinySite Built(string files)
    {
        var site = TinySite.Of(files);
        var ran = site.Run("build");
        Assert.True(ran.Exit == 0, ran.All);
        return site;
    }
}
