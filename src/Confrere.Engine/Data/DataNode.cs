using System.Collections.Immutable;

namespace Confrere.Engine.Data;

/// <summary>A value in front matter, in a sidecar or in settings, with its place.</summary>
/// <param name="At">Where it stands.</param>
public abstract record DataNode(Place At);

/// <summary>A single value: text, number, date, yes or no. It is typed when it is read.</summary>
/// <param name="Value">The decoded text.</param>
/// <param name="Source">The file's text that the place refers to.</param>
/// <param name="At">Where it stands, quotes included.</param>
public sealed record ScalarNode(string Value, SourceText Source, Place At) : DataNode(At)
{
    /// <summary>Whether nothing, or YAML's <c>null</c> or <c>~</c>, was written.</summary>
    public bool IsEmpty => Value.Length == 0 || (Value is "null" or "~" && At.Length == Value.Length);

    /// <summary>Whether it is one of Statiq's expressions, which nothing here computes: <c>=&gt; …</c>, or <c>-&gt; …</c>.</summary>
    public bool IsExpression => Value.AsSpan().TrimStart() is ['=' or '-', '>', ..];
}

/// <summary>Several values in a row.</summary>
public sealed record ListNode(ImmutableArray<DataNode> Items, Place At) : DataNode(At);

/// <summary>Values with keys.</summary>
public sealed record MapNode(ImmutableArray<DataEntry> Entries, Place At) : DataNode(At);

/// <summary>A key and its value.</summary>
/// <param name="Key">The key as it was written; it is matched after folding.</param>
/// <param name="KeyAt">Where the key stands.</param>
/// <param name="Source">The file's text that the places refer to.</param>
/// <param name="Value">The value.</param>
public sealed record DataEntry(string Key, Place KeyAt, SourceText Source, DataNode Value);

/// <summary>A comment in YAML: it is not published, but it is committed, and so it is checked.</summary>
public sealed record DataComment(string Text, SourceText Source, Place At);

/// <summary>What was read from a block of YAML or JSON.</summary>
/// <param name="Root">Its keys and values; empty where the block is empty or could not be read.</param>
/// <param name="Comments">Its comments.</param>
/// <param name="Faults">Why it could not be read.</param>
public sealed record DataDocument(MapNode Root, ImmutableArray<DataComment> Comments, ImmutableArray<Finding> Faults)
{
    /// <summary>A block without any key.</summary>
    public static DataDocument Empty(Place at) => new(new MapNode([], at), [], []);
}
