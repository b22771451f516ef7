using BenchmarkDotNet.Attributes;
using Confrere.Checklist;
using Confrere.Engine;
using Confrere.Site;
using Confrere.Site.Images;
using Confrere.Site.Links;
using Confrere.Site.Made;
using Confrere.Site.Pages;

namespace Confrere.Benchmarks;

/// <summary>What each stage costs for one post of some 600 words, in time and in memory.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly PostSource source = PostSource.Among(Corpus.Files(1), "input")[0];
    private readonly ParsePosts parse = new(Corpus.Settings.ForParsing(Corpus.Now));
    private readonly ReviewPosts review = new(Corpus.Settings.ForReview(Corpus.Now));
    private Post post = null!;
    private BodyRenderer body = null!;

    /// <summary>Parses the post that later stages work on.</summary>
    [GlobalSetup]
    public void Setup()
    {
        post = parse.Run(source);
        var blog = new CheckLinks(Corpus.Settings).Run([review.Run(post)], [], new PublishedNames([]));
        body = new BodyRenderer(blog.Links, SiteWords.In(Language.French), SiteNotes.None.TableOf, PictureSizes.None);
    }

    /// <summary>Front matter, Markdown and prose.</summary>
    [Benchmark]
    public Post Parse() => parse.Run(source);

    /// <summary>The whole checklist.</summary>
    [Benchmark]
    public Review Review() => review.Run(post);

    /// <summary>Markdown to HTML, links resolved.</summary>
    [Benchmark]
    public string Render() => body.Render(post);
}
