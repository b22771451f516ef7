using System.Collections.Frozen;
using Confrere.Engine.Time;
using NodaTime;

namespace Confrere.Engine;

/// <summary>What parsing needs to know of the blog. Nothing here comes from the clock or the machine.</summary>
public sealed record ParseContext
{
    /// <summary>The blog's language: of its texts, and of what its author is told.</summary>
    public Language Language { get; init; }

    /// <summary>The blog's time zone.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZone.Utc;

    /// <summary>The moment of the build: later posts wait.</summary>
    public required Instant Now { get; init; }

    /// <summary>How dates in figures are read.</summary>
    public DateOrder DateOrder { get; init; }

    /// <summary>How fine the public date of each kind may be. Months for those that tell of a patient, by default.</summary>
    public FrozenDictionary<Kind, DatePrecision> Precision { get; init; } = DefaultPrecision;

    /// <summary>The input folder, relative to the site.</summary>
    public string InputFolder { get; init; } = "input";

    /// <summary>Which files are posts, as a Statiq theme was told; null where it was not.</summary>
    public SourcePatterns? PostSources { get; init; }

    /// <summary>Which files are pages, likewise.</summary>
    public SourcePatterns? PageSources { get; init; }

    /// <summary>Whether addresses are made of file names by Statiq's rule, and not of the names as they stand.</summary>
    public bool OptimizesNames { get; init; } = true;

    /// <summary>Who signs where the front matter does not say.</summary>
    public string Author { get; init; } = "";

    /// <summary>The default of <see cref="Precision"/>.</summary>
    public static FrozenDictionary<Kind, DatePrecision> DefaultPrecision { get; } = new Dictionary<Kind, DatePrecision>
    {
        [Kind.Anecdote] = DatePrecision.Month,
        [Kind.Question] = DatePrecision.Month,
    }.ToFrozenDictionary();

    /// <summary>Reads dates as this blog writes them.</summary>
    public DateReader Dates => new(Zone, DateOrder);
}
