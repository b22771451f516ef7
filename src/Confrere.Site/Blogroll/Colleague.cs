using System.Collections.Immutable;
using Confrere.Engine.FrontMatter;
using Confrere.Engine.Specialties;

namespace Confrere.Site.Blogroll;

/// <summary>A colleague whose blog is recommended.</summary>
/// <param name="Name">The name or handle that she shows herself under.</param>
/// <param name="Url">Her blog.</param>
/// <param name="Feed">Its feed; empty if not told.</param>
/// <param name="Specialties">Her specialties.</param>
/// <param name="Note">A few words; null if none.</param>
public sealed record Colleague(string Name, string Url, string Feed, ImmutableArray<Specialty> Specialties, Located<string>? Note);
