namespace Confrere.Checklist.Context;

/// <summary>The parts that a written date is made of, as patterns. They hold letters of either case where a reader would.</summary>
internal static class DateWords
{
    /// <summary>A month in full, in French or English, or short where no other word is meant.</summary>
    public const string Month = "(?:(?i:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre|january|february|april|june|july|august|september|october|november|december"
        + @")|(?:[Jj]anv|[Ff][ée]vr?|[Aa]vr|[Jj]uill?|[Oo]ct|[Nn]ov|[Dd][ée]c)\b\.?|(?:OCT|NOV|DEC|AVR)(?= [0-9]{4})|[Ss]ept\b\.|March|May|Jan\b|Feb\b|Mar\b|Apr\b|Jun\b|Jul\b|Aug\b|Sept?\b(?=[. ,-]+\d{4})|sept(?=[ -]\d{4}))";

    /// <summary>A month in full, in French.</summary>
    public const string FullMonth = "(?i:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre)";

    /// <summary>A month in English with its capital, which « may » and « march » need.</summary>
    public const string EnglishMonth = @"(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)";

    /// <summary>A day of the month in digits.</summary>
    public const string Day = "(?:3[01]|[12][0-9]|0?[1-9])";

    /// <summary>A day of the month in words.</summary>
    public const string DayInWords = "(?i:premier|vingt[ -]et[ -]un|vingt[ -](?:deux|trois|quatre|cinq|six|sept|huit|neuf)|trente[ -]et[ -]un|trente|vingt|dix[ -](?:sept|huit|neuf)|dix|onze|douze|treize|quatorze|quinze|seize|un|deux|trois|quatre|cinq|six|sept|huit|neuf)";

    /// <summary>A month in digits.</summary>
    public const string MonthNumber = "(?:1[0-2]|0?[1-9])";

    /// <summary>A day of the week.</summary>
    public const string Weekday = "(?i:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";

    /// <summary>A year of a life or a career.</summary>
    public const string Year = "(?:1[89]|20)[0-9]{2}";

    /// <summary>A year in words.</summary>
    public const string YearInWords = @"(?i:deux[ -]mille(?:[ -]\p{L}{2,10}){0,4}|mil(?:le)? neuf[ -]cent(?:[ -]\p{L}{2,10}){0,4})";

    /// <summary>A whole date in digits: day, month and year in either order, or from the year down.</summary>
    public const string Numeric = @"(?<![0-9][./,-]?)(?:" + Day + " ?(?<sep>[./-]) ?" + MonthNumber + @" ?\k<sep> ?(?:" + Year + "|[0-9]{2})|" + MonthNumber + @"(?<us>[/-])" + Day + @"\k<us>" + Year
        + "|" + Year + "(?<iso>[-/._])" + MonthNumber + @"\k<iso>" + Day + @")(?![0-9]|[./,-][0-9]| ?(?:UI|U\b|unit|gouttes|mg|ml))";

    /// <summary>A date with its month in letters: « 12 mars », « 1er mai 2024 », « le douze mars deux mille vingt-quatre », « March 12th ».</summary>
    public const string Written = @"(?:(?<![\p{L}0-9.,/-])(?:" + Day + "(?:er)? ?(?:au|et|ou|à|-|–|/) ?(?:le )?)?(?<![\\p{L}0-9.,-])(?:" + Day + "(?:er|ᵉʳ|ème|e|st|nd|rd|th)?|" + DayInWords + ")(?: {0,2}(?:of |du mois de |de )?|[-./] ?)" + Month + @"(?![\p{L}])(?:(?:,? (?:de )?|[-./])(?:" + Year + @"\b|" + YearInWords + @"|'?[0-9]{2}(?=[\s,.;)]|\z)(?! (?:ans|mg|h|jours|patients)\b)))?"
        + "|" + @"\b" + EnglishMonth + " " + Day + @"(?:st|nd|rd|th)?(?![0-9]| ?(?:mg|ans|patients|cas|%))(?:,? " + Year + ")?|" + @"\b" + FullMonth + " " + Day + @"(?:st|nd|rd|th)\b)";
}
