namespace Confrere.Engine.FrontMatter;

/// <summary>A value with the place where the author wrote it.</summary>
public readonly record struct Located<T>(T Value, Place At);
