using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Confrere.Corpora;

/// <summary>Takes the marks out of a text: <c>[NOM|Mme Chastagnol]</c>, and <c>[?LIEU|Bretagne]</c> where a finding is neither right nor wrong.</summary>
internal static partial class MarkReader
{
    /// <summary>The text as its author would have written it, where the marks stood, and what is wrong with them (lines from 1).</summary>
    public static (string Text, ImmutableArray<Mark> Marks, ImmutableArray<(int Line, string Fault)> Faults) Read(string marked)
    {
        var text = new StringBuilder();
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var faults = ImmutableArray.CreateBuilder<(int, string)>();
        var from = 0;
        for (var open = Opening().Match(marked); open.Success; open = Opening().Match(marked, from))
        {
            text.Append(marked, from, open.Index - from);
            from = open.Index + open.Length;
            var close = Close(marked.AsSpan(from));
            var label = open.Groups["label"].Value;
            if (!Mark.Labels.Contains(label))
            {
                Fault(open.Index, $"unknown label {label}");
                continue;
            }
            if (close <= 0 || Opening().IsMatch(marked.AsSpan(from, close)))
            {
                Fault(open.Index, $"a mark {label} that is empty, nested or not closed on its line");
                continue;
            }
            if (char.IsWhiteSpace(marked[from]) || char.IsWhiteSpace(marked[from + close - 1]))
                Fault(open.Index, $"a mark {label} with a space at its edge");
            marks.Add(new Mark(label, text.Length, close, open.Groups["debatable"].Success));
            text.Append(marked, from, close);
            from += close + 1;
        }
        text.Append(marked, from, marked.Length - from);
        return (text.ToString(), marks.ToImmutable(), faults.ToImmutable());

        void Fault(int index, string fault) => faults.Add((1 + marked.AsSpan(0, index).Count('\n'), fault));
    }

    // The bracket that ends a mark, with pairs inside let pass: « nom [at] domaine ». Negative where the line ends first.
    private static int Close(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length && text[i] != '\n'; i++)
        {
            depth += text[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth < 0)
                return i;
        }
        return -1;
    }

    // Small letters and spaces too, so that a slip of the hand is told and not read as text.
    [GeneratedRegex(@"\[(?<debatable>\? ?)?(?<label>\p{Lu}[\p{Lu}\p{Ll}]{2,15}) ?\|")]
    private static partial Regex Opening();
}
