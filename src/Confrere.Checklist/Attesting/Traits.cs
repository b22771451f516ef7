using System.Collections.Immutable;
using Confrere.Checklist.Context;
using Confrere.Engine;

namespace Confrere.Checklist.Attesting;

/// <summary>
/// Whether a passage holds something by which a person is known: an age, a place, a trade, a family, a body, an illness that few have. What stood there before is not known (a seal is no copy),
/// so that a passage with such a word is taken to say something new wherever it has changed.
/// </summary>
internal static class Traits
{
    private const Cue Telling = Cue.Age | Cue.Birth | Cue.Newborn | Cue.Residence | Cue.House | Cue.Body | Cue.Street | Cue.Land | Cue.Ward | Cue.Origin | Cue.Trade | Cue.Office | Cue.Kin | Cue.Family | Cue.News | Cue.Secret
        | Cue.Unique | Cue.Sight | Cue.Disease | Cue.Month | Cue.Weekday | Cue.Feast | Cue.Moment | Cue.Civility | Cue.Naming | Cue.Room | Cue.Vehicle;

    /// <summary>Whether one stands in some blocks.</summary>
    /// <param name="post">The text.</param>
    /// <param name="all">All its blocks.</param>
    /// <param name="asked">The blocks that are asked about.</param>
    public static bool StandIn(Post post, ImmutableArray<Block> all, ImmutableArray<Block> asked)
    {
        if (asked.IsEmpty)
            return false;
        var reading = new Reading(post);
        return reading.Cued.Where(i => reading[i].Is(Telling)).Concat(FiguresOf(reading))
            .Select(i => post.Prose.PlaceOf(reading[i].Start, reading[i].Length))
            .Any(at => !StandsInUnsealed(at, post) && asked.Contains(Blocks.Around(at, all)));
    }

    // A date is no trait of the key that it stands below.
    private static bool StandsInUnsealed(Place at, Post post)
    {
        if (at.Path == post.Path && at.Offset >= post.BodyStart)
            return false;
        var entry = post.FrontMatter.Entries.Where(entry => entry.KeyAt.Path == at.Path && entry.KeyAt.Offset <= at.Offset).MaxBy(entry => entry.KeyAt.Offset);
        return entry is not null && !Blocks.IsSealed(entry);
    }

    // A year, a day, a weight: what is counted is often what singles out.
    private static IEnumerable<int> FiguresOf(Reading reading) => reading.Figures.Where(row => row.Digits >= 2).Select(row => reading.WordAt(row.Start)).Where(i => i < reading.Count);
}
