using System.Collections.Concurrent;
using Confrere.Checklist;
using Confrere.Engine;
using Confrere.Site.Images;

namespace Confrere.Preview;

/// <summary>
/// What the last look at a blog found, file by file: it holds for each file whose bytes are the same, and whose folder and attachments say the same. Good for one set of settings on one
/// day; when either changes, a new one is begun.
/// </summary>
internal sealed class KeptReviews
{
    private readonly ConcurrentDictionary<string, KeptPost> posts = new();
    private KeptFiles? files;

    /// <summary>The reviews of all posts; only those whose sources changed are made anew.</summary>
    /// <param name="sources">The posts' sources.</param>
    /// <param name="parsing">How they are parsed.</param>
    /// <param name="complete">Adds what other files say of a post.</param>
    /// <param name="review">The checklist.</param>
    /// <param name="options">How many at a time, and whom to tell.</param>
    public IReadOnlyList<Review> Posts(IReadOnlyList<PostSource> sources, ParseContext parsing, IModule<Post, Post> complete, IModule<Post, Review> review, BuildOptions options)
    {
        var one = new KeepReview(posts, new ParsePosts(parsing), complete, review);
        var reviews = Pipeline.Start(one).Run(sources, options.Workers, options.Progress is { } progress ? done => progress(BuildStep.Checking, done, sources.Count) : null);
        if (posts.Count > sources.Count)
        {
            var present = sources.Select(source => source.File.Path).ToHashSet();
            foreach (var gone in posts.Keys.Where(path => !present.Contains(path)))
                posts.TryRemove(gone, out _);
        }
        return reviews;
    }

    /// <summary>What is published of the other files; made anew where one of them changed, or where a text about a patient begins or ceases to show one.</summary>
    /// <param name="loose">The files.</param>
    /// <param name="names">Which of them texts about patients show.</param>
    /// <param name="make">Makes it anew.</param>
    public (PublishFiles Files, IReadOnlyList<Review> Assets) Files(IReadOnlyList<SourceFile> loose, PublishedNames names, Func<(PublishFiles, IReadOnlyList<Review>)> make)
    {
        var ofPatients = loose.Select(file => names.IsOfPatient(file.Path)).ToList();
        if (files is not { } kept || !kept.Loose.SequenceEqual(loose) || !kept.OfPatients.SequenceEqual(ofPatients))
            files = kept = new KeptFiles(loose, ofPatients, make());
        return kept.Made;
    }

    private sealed record KeptPost(PostSource Source, Post Parsed, Post Whole, Review Review);

    private sealed record KeptFiles(IReadOnlyList<SourceFile> Loose, IReadOnlyList<bool> OfPatients, (PublishFiles Files, IReadOnlyList<Review> Assets) Made);

    private sealed class KeepReview(ConcurrentDictionary<string, KeptPost> posts, ParsePosts parse, IModule<Post, Post> complete, IModule<Post, Review> review) : IModule<PostSource, Review>
    {
        public Review Run(PostSource document)
        {
            var kept = posts.GetValueOrDefault(document.File.Path);
            var isSame = kept is not null && kept.Source.File == document.File && kept.Source.Metadata.SequenceEqual(document.Metadata);
            var parsed = isSame ? kept!.Parsed : parse.Run(document);
            var whole = complete.Run(parsed);
            if (isSame && whole.Attachments.SequenceEqual(kept!.Whole.Attachments) && whole.Faults.SequenceEqual(kept.Whole.Faults))
                return kept.Review;
            var reviewed = review.Run(whole);
            posts[document.File.Path] = new KeptPost(document, parsed, whole, reviewed);
            return reviewed;
        }
    }
}
