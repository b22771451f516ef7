using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Confrere.Engine;
using Confrere.Engine.Data;
using Confrere.Engine.Images;

namespace Confrere.Checklist.Attesting;

/// <summary>Cuts a text into the blocks that are sealed: its address, the front matter in force, its passages in order, the files that it shows.</summary>
public static partial class Blocks
{
    // What may change without a new review: the review itself, and what says when and where the same words appear.
    private static readonly FrozenSet<string> Unsealed = ((string[])["Review", "Draft", "Featured", "Published", "Updated", "RedirectFrom"]).ToFrozenSet();

    /// <summary>The blocks of a text.</summary>
    public static ImmutableArray<Block> Of(Post post)
    {
        ArgumentNullException.ThrowIfNull(post);
        return
        [
            new Block(BlockKind.Address, Seal.Of(BlockKind.Address, post.Address), Place.Whole(post.Path)),
            .. Keys(post),
            .. Passages(post),
            .. post.Attachments.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => new Block(BlockKind.Attachment, SealOf(file), file.At)),
        ];
    }

    /// <summary>The seal of an image or another file, over its bytes.</summary>
    public static string SealOf(Attachment file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Seal.Of(BlockKind.Attachment, file.Digest, file.IsImage ? "image" : "file");
    }

    /// <summary>Whether a key of the front matter belongs to what is sealed.</summary>
    internal static bool IsSealed(DataEntry entry) => !Unsealed.Contains(CanonicalText.KeyOf(entry));

    /// <summary>The block that something found in a text stands in.</summary>
    /// <param name="at">Its place.</param>
    /// <param name="blocks">The text's blocks.</param>
    public static Block Around(Place at, ImmutableArray<Block> blocks) =>
        // A key's place is its name; what is found stands in its value, behind it.
        blocks.Where(block => block.At.Path == at.Path && block.Kind != BlockKind.Attachment && block.At.Offset <= at.Offset && (block.Kind != BlockKind.Address || at.Length == 0)).MaxBy(block => block.At.Offset) ?? blocks[0];

    private static IEnumerable<Block> Keys(Post post) => post.FrontMatter.Entries
        .Select(entry => (Key: CanonicalText.KeyOf(entry), Entry: entry))
        .Where(pair => !Unsealed.Contains(pair.Key))
        .OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => new Block(BlockKind.Key, Seal.Of(BlockKind.Key, pair.Key, CanonicalText.Of(pair.Entry.Value)), pair.Entry.KeyAt));

    // Between empty lines; a heading is a block of its own even where none follows it.
    private static IEnumerable<Block> Passages(Post post)
    {
        var text = post.Source.Text;
        var start = -1;
        var end = -1;
        foreach (var (from, to) in Lines(text, post.BodyStart))
        {
            var isHeading = Heading().IsMatch(text.AsSpan(from, to - from));
            var isEmpty = text.AsSpan(from, to - from).IsWhiteSpace();
            if (start >= 0 && (isHeading || isEmpty))
            {
                yield return Passage(post, start, end);
                start = -1;
            }
            if (isEmpty)
                continue;
            if (isHeading)
                yield return Passage(post, from, to);
            else
                (start, end) = (start < 0 ? from : start, to);
        }
        if (start >= 0)
            yield return Passage(post, start, end);
    }

    private static Block Passage(Post post, int start, int end) =>
        new(BlockKind.Passage, Seal.Of(BlockKind.Passage, CanonicalText.Of(post.Source.Text.AsSpan(start, end - start))), post.Source.At(start, end - start));

    private static IEnumerable<(int From, int To)> Lines(string text, int from)
    {
        while (from < text.Length)
        {
            var length = text.AsSpan(from).IndexOfAny('\r', '\n');
            var to = length < 0 ? text.Length : from + length;
            yield return (from, to);
            from = to + (text.AsSpan(to).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
        }
    }

    [GeneratedRegex(@"\A {0,3}#{1,6}(?:[ \t]|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
