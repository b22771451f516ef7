using Scriban.Runtime;

namespace Confrere.Site;

/// <summary>A page to be rendered.</summary>
/// <param name="File">Where it goes, relative to the output.</param>
/// <param name="Template">The template that it names.</param>
/// <param name="Model">Makes what the template may read; made when the page is rendered, so that not all pages are in memory at once.</param>
public sealed record Page(string File, string Template, Func<ScriptObject> Model);

/// <summary>A file of the finished site.</summary>
/// <param name="Path">Relative to the output, with <c>/</c> between folders.</param>
/// <param name="Content">Its bytes.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content);
