using System.Collections.Immutable;
using Confrere.Checklist.Attesting;
using Confrere.Engine;
using Confrere.Engine.Attesting;
using Confrere.Site.Excerpts;
using Confrere.Site.Settings;
using NodaTime;

namespace Confrere.Reviewing;

/// <summary>The reviews of a blog: the form of each text, and the file that its answers make. It reads no disk and writes to none.</summary>
public sealed class ReviewTexts
{
    private readonly SiteSettings settings;
    private readonly SiteInput input;
    private readonly Instant now;
    private readonly ImmutableArray<Checklist.Review> reviews;
    private readonly ILookup<string, Finding> others;

    /// <summary>The reviews of a blog as it was read.</summary>
    /// <param name="settings">Its settings.</param>
    /// <param name="input">What was read.</param>
    /// <param name="now">The moment, where settings do not pin one.</param>
    /// <param name="blog">The blog after the checklist; it is put through it where this is null.</param>
    public ReviewTexts(SiteSettings settings, SiteInput input, Instant now, ReviewedBlog? blog = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(input);
        (this.settings, this.input, this.now) = (settings, input, now);
        blog ??= new BlogBuild(settings, new BuildOptions { Now = now }).Review(input);
        reviews = [.. blog.Posts];
        others = blog.Checked.Findings.ToLookup(finding => finding.At.Path);
    }

    /// <summary>The forms of all texts that do not go out without a review, drafts left aside, in the order of their paths.</summary>
    public IEnumerable<ReviewForm> Required => reviews.Where(review => review.Post.Standing != Standing.Draft).Select(review => FormOf(review, false)).Where(form => form.IsRequired);

    /// <summary>The form of a text; null where there is no such text.</summary>
    /// <param name="path">Its file, relative to the site.</param>
    /// <param name="again">Whether everything is asked anew.</param>
    public ReviewForm? Find(string path, bool again = false) => reviews.FirstOrDefault(review => review.Post.Path == path) is { } found ? FormOf(found, again) : null;

    /// <summary>The words that will announce a text.</summary>
    public static string ExcerptOf(ReviewForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return PostExcerpt.Of(form.Post, []);
    }

    /// <summary>The bytes of a text's file as they were read, with which <see cref="Seal"/> works.</summary>
    public ReadOnlyMemory<byte> BytesOf(ReviewForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return SourceOf(form).File.Bytes;
    }

    /// <summary>Turns answers into the text's new file. What would be written is read again first: it must say the same, and all else must be as it was.</summary>
    /// <param name="form">The form.</param>
    /// <param name="answers">The answers.</param>
    public ReviewOutcome Seal(ReviewForm form, ReviewAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(answers);
        if (!form.Blocking.IsEmpty)
            return new ReviewOutcome { Blocking = form.Blocking };
        if (form.Strangers(answers) is { IsEmpty: false } strangers)
            return new ReviewOutcome { Strangers = strangers };
        if (form.Open(answers) is { IsEmpty: false } open)
            return new ReviewOutcome { Open = open };
        // A text that would go out, and that its reviewer now says must not, is marked as kept in; one that stays in anyway is left alone.
        var troubles = form.TroublesOf(answers);
        if (!troubles.IsEmpty && form.State != SealState.Valid)
            return new ReviewOutcome { Troubles = troubles };
        var source = SourceOf(form);
        var read = ReadPosts.Of(input, settings, now);
        var file = WriteAttestation.Candidates(source.File, form.Sealed(answers), settings.Language).FirstOrDefault(candidate => SaysTheSame(read.Run([source with { File = candidate }], 1)[0]));
        return new ReviewOutcome { File = file, Troubles = troubles, IsUnwritable = file is null };
    }

    private static bool SaysTheSame(Post again) =>
        again.FrontMatter.Review is { } written && CheckAttestation.IsIntact(written, again) && BrokenBlocks.Between(written.Blocks, Blocks.Of(again)).IsNone;

    private PostSource SourceOf(ReviewForm form) => PostSource.Among(input.Files, settings.InputFolder).First(source => source.File.Path == form.Post.Path);

    private ReviewForm FormOf(Checklist.Review review, bool again) => new(review, others[review.Post.Path], settings.ForReview(now), again);
}
