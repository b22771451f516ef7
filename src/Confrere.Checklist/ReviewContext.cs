using Confrere.Checklist.Author;
using Confrere.Engine;
using Confrere.Engine.Time;
using NodaTime;

namespace Confrere.Checklist;

/// <summary>What the checklist needs to know of the blog. It is immutable, and nothing in it comes from the clock or the machine.</summary>
public sealed record ReviewContext
{
    /// <summary>The language of the advice.</summary>
    public Language Language { get; init; }

    /// <summary>The checklist's settings.</summary>
    public ChecklistSettings Settings { get; init; } = new();

    /// <summary>The day of the build in the blog's time zone.</summary>
    public LocalDate Today { get; init; } = new(2026, 1, 1);

    /// <summary>The blog's time zone.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZone.Utc;

    /// <summary>How fine the date of a text about a patient may be, whatever its kind.</summary>
    public DatePrecision PatientDates { get; init; } = DatePrecision.Month;

    /// <summary>Who signs the blog, as its settings say: that name stands under every text anyway.</summary>
    public string Author { get; init; } = "";

    /// <summary>Whether the author writes under a pseudonym or without a name: then what leads back to her is a finding too.</summary>
    public bool HidesAuthor { get; init; }

    /// <summary>The author's private words: they may stand nowhere.</summary>
    public PrivateWords PrivateWords { get; init; } = PrivateWords.None;

    /// <summary>The site's own contact addresses and telephone numbers as its settings give them: they name the blog, not a patient.</summary>
    public IReadOnlyList<string> OwnContacts { get; init; } = [];
}
