using System.Collections.Immutable;

namespace Confrere.Engine.Specialties;

/// <summary>A medical specialty, or another term that doctors sort their posts by.</summary>
/// <param name="Slug">Its name in addresses, the same in both languages.</param>
/// <param name="French">Its French name.</param>
/// <param name="English">Its English name.</param>
/// <param name="SchemaOrg">The nearest member of schema.org's MedicalSpecialty; empty where there is none.</param>
/// <param name="ShortForms">Short forms that mean it alone, such as « cardio ».</param>
public sealed record Specialty(string Slug, string French, string English, string SchemaOrg, ImmutableArray<string> ShortForms)
{
    /// <summary>The name in a language.</summary>
    public string Name(Language language) => language == Language.French ? French : English;
}
