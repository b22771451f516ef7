using System.Text.RegularExpressions;

namespace Confrere.Checklist.Context;

/// <summary>Numbers that name a text, a trial, a substance or a product, and nobody: ISBN, DOI, PMID, NCT, EAN…</summary>
internal static partial class References
{
    private const int Reach = 30;

    /// <summary>Whether such a name goes before an index.</summary>
    public static bool Precede(string text, int index)
    {
        var from = Math.Max(0, index - Reach);
        return Name().IsMatch(text.AsSpan(from, index - from));
    }

    [GeneratedRegex(@"(?:\b(?i:ISBN|ISSN|DOI|PMID|PMCID|PII|EudraCT|EUCTR|ISRCTN|ACTRN|CTIS|IRB|CPP|EAN|GTIN|CIP13|LOINC|SNOMED|CCAM|OMIM|HGNC|GenBank|arXiv|ClinicalTrials)|\b(?:CIP|UCD|AMM|CAS|ATC|MIM|ORPHA|RCS|EC)\b|(?i:PMC|NCT)|(?i:doi\.org/)|\b10\.\d{4,5}/)[^\n]{0,16}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
