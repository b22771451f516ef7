using Confrere.Site.Cards;
using NodaTime;

namespace Confrere;

/// <summary>How a build is to be made.</summary>
public sealed record BuildOptions
{
    /// <summary>The moment of the build.</summary>
    public required Instant Now { get; init; }

    /// <summary>Whether drafts are shown, on pages that search engines are told to leave out.</summary>
    public bool Drafts { get; init; }

    /// <summary>Whether posts that wait for their date are shown, likewise.</summary>
    public bool Future { get; init; }

    /// <summary>How many posts are worked on at once; the site does not depend on it.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether each finished page is read as a browser does.</summary>
    public bool InspectPages { get; init; }

    /// <summary>Folders of this machine, of which no page may say the name.</summary>
    public IReadOnlyList<string> MachinePaths { get; init; } = [];

    /// <summary>Cards of earlier builds; null to draw all.</summary>
    public ICardStore? Cards { get; init; }

    /// <summary>Images that earlier builds drew anew; null to draw all.</summary>
    public ICardStore? Pictures { get; init; }

    /// <summary>Reviews of an earlier look at the blog; null to review everything.</summary>
    internal Preview.KeptReviews? Kept { get; init; }

    /// <summary>Told, now and then, how far the work is: what is being done, how many are done, of how many.</summary>
    public Action<BuildStep, int, int>? Progress { get; init; }
}

/// <summary>What a build is doing.</summary>
public enum BuildStep
{
    /// <summary>Reading posts and running the checklist over them.</summary>
    Checking,

    /// <summary>Drawing cards.</summary>
    Drawing,

    /// <summary>Rendering pages.</summary>
    Rendering,
}
