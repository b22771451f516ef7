using System.Collections.Immutable;
using Confrere.Engine.FrontMatter;
using Confrere.Engine.Text;

namespace Confrere.Engine.Data;

/// <summary>Values by the names of their keys, typed when they are asked for: one of the wrong type is a fault with its place, and counts as not given.</summary>
/// <param name="byName">The entries in force.</param>
/// <param name="words">In which language faults are told.</param>
/// <param name="faults">Where they go.</param>
public sealed class TypedValues(IReadOnlyDictionary<string, DataEntry> byName, Faults words, ICollection<Finding> faults)
{
    /// <summary>The value of a key; null where nothing is written.</summary>
    public DataNode? Node(string name) =>
        byName.TryGetValue(name, out var entry) && entry.Value is not ScalarNode { IsEmpty: true } ? entry.Value : null;

    /// <summary>Notes that a value is not what was expected.</summary>
    public T? Wrong<T>(DataNode node, string expected)
    {
        ArgumentNullException.ThrowIfNull(node);
        faults.Add(Finding.Fault("valeur", node.At, words.WrongValue(expected)));
        return default;
    }

    /// <summary>A text.</summary>
    public Located<string>? Text(string name) => Node(name) switch
    {
        null => null,
        ScalarNode scalar => new Located<string>(scalar.Value.Trim(), scalar.At),
        var other => Wrong<Located<string>?>(other, words.ExpectedText),
    };

    /// <summary>Texts: a list, or one text alone.</summary>
    /// <param name="name">The key.</param>
    /// <param name="split">Whether one text alone is cut at its commas.</param>
    public ImmutableArray<Located<string>> Texts(string name, bool split)
    {
        switch (Node(name))
        {
            case null:
                return [];
            case ScalarNode scalar:
                var parts = split ? scalar.Value.Split(',') : [scalar.Value];
                return [.. parts.Select(part => part.Trim()).Where(part => part.Length > 0).Select(part => new Located<string>(part, scalar.At))];
            case ListNode list:
                foreach (var item in list.Items.Where(item => item is not ScalarNode))
                    Wrong<string>(item, words.ExpectedText);
                return [.. list.Items.OfType<ScalarNode>().Where(item => !item.IsEmpty).Select(item => new Located<string>(item.Value.Trim(), item.At))];
            case var other:
                Wrong<string>(other, words.ExpectedList);
                return [];
        }
    }

    /// <summary>Yes or no.</summary>
    public bool? YesNo(string name) => Choice<bool>(name, key => key switch
    {
        "oui" or "yes" or "true" or "vrai" or "on" or "1" => true,
        "non" or "no" or "false" or "faux" or "off" or "0" => false,
        _ => null,
    }, words.YesOrNo)?.Value;

    /// <summary>A whole number of at least one.</summary>
    public int? Count(string name) => Node(name) switch
    {
        null => null,
        ScalarNode scalar when int.TryParse(scalar.Value, out var number) && number > 0 => number,
        var other => Wrong<int?>(other, words.ExpectedCount),
    };

    /// <summary>One of some words.</summary>
    /// <param name="name">The key.</param>
    /// <param name="find">What a folded word means; null if it is none of them.</param>
    /// <param name="expected">The words, for the fault.</param>
    public Located<T>? Choice<T>(string name, Func<string, T?> find, string expected) where T : struct
    {
        ArgumentNullException.ThrowIfNull(find);
        return Node(name) switch
        {
            null => null,
            ScalarNode scalar when find(Fold.Key(scalar.Value)) is { } found => new Located<T>(found, scalar.At),
            var other => Wrong<Located<T>?>(other, words.ExpectedOneOf(expected)),
        };
    }
}
