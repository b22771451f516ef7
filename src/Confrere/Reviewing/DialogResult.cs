using Confrere.Checklist.Attesting;

namespace Confrere.Reviewing;

/// <summary>How a dialogue ended.</summary>
/// <param name="End">How.</param>
/// <param name="Answers">What was answered.</param>
internal readonly record struct DialogResult(DialogEnd End, ReviewAnswers Answers);

/// <summary>The ways in which a dialogue ends.</summary>
internal enum DialogEnd
{
    /// <summary>All was answered, and confirmed.</summary>
    Confirmed,

    /// <summary>The person stopped.</summary>
    Stopped,

    /// <summary>The person goes on to another text.</summary>
    Skipped,

    /// <summary>The text was mended meanwhile: it must be read again from its file.</summary>
    Mended,
}
