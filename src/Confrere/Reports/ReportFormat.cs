namespace Confrere.Reports;

/// <summary>The form in which <c>check</c> and <c>build</c> give their result.</summary>
public enum ReportFormat
{
    /// <summary>For people, a line for each finding.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For tools that read the findings of all sorts of checkers: SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>For GitHub, which shows each finding beside its line.</summary>
    GitHub,
}
