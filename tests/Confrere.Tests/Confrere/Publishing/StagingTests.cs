using System.Text;
using Confrere.Publishing;

namespace Confrere.Tests.Publishing;

public sealed class StagingTests : IDisposable
{
    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("C:/site/a.html")]
    [InlineData("../a.html")]
    [InlineData("a/../../b.html")]
    [InlineData("a/./b.html")]
    [InlineData("a//b.html")]
    [InlineData("a/")]
    [InlineData("a\\b.html")]
    [InlineData("a\tb.html")]
    [InlineData("a\nb.html")]
    [InlineData("a./b.html")]
    [InlineData("a.html ")]
    [InlineData("\ud800.html")]
    public void A_path_that_leaves_the_site_or_means_another_file_elsewhere_is_refused(string path)
    {
        using var publication = _bench.Open();

        var refused = Assert.Throws<PublicationException>(() => publication.Stage(path, "x"u8.ToArray()));

        Assert.Equal((PublicationProblem.UnusablePath, path), (refused.Problem, Assert.Single(refused.Paths)));
    }

    [Theory]
    [InlineData("a/b=x", "a/b=y", PublicationProblem.TwoContents)]
    [InlineData("a/b=x", "a/B=x", PublicationProblem.TwoContents)]
    [InlineData("été=x", "ÉTÉ=x", PublicationProblem.TwoContents)]
    [InlineData("a=x", "a/b=y", PublicationProblem.FileAndFolder)]
    [InlineData("a/b/c=x", "a=y", PublicationProblem.FileAndFolder)]
    [InlineData("A/b=x", "a=y", PublicationProblem.FileAndFolder)]
    public void Two_files_that_cannot_both_be_are_refused_and_both_are_named(string one, string other, PublicationProblem problem)
    {
        _bench.Publish("index.html=home");
        using (var publication = _bench.Open())
        {
            Bench.StageAll(publication, one);

            var refused = Assert.Throws<PublicationException>(() => Bench.StageAll(publication, other));

            Assert.Equal(problem, refused.Problem);
            Assert.Equal(new[] { one.Split('=')[0], other.Split('=')[0] }.Order(StringComparer.Ordinal), refused.Paths.Order(StringComparer.Ordinal));
            Assert.Throws<InvalidOperationException>(publication.Commit);
        }

        Assert.Equal("index.html=home", _bench.Site);
    }

    [Fact]
    public void The_same_content_twice_for_one_path_is_one_file()
    {
        using var publication = _bench.Open();
        Bench.StageAll(publication, "a=x a=x");

        Assert.Equal(1, publication.Commit().Written);
    }

    [Fact]
    public void A_file_the_disk_would_not_stage_keeps_the_whole_site_back()
    {
        _bench.Publish("a=one");
        var disk = new FaultyDisk(failing: 2);
        using (var publication = _bench.Open(disk))
        {
            var failed = Assert.Throws<PublicationException>(() => publication.Stage("a", "two"u8.ToArray()));

            Assert.Equal((PublicationProblem.NotStarted, DiskOperation.Write), (failed.Problem, failed.Operation));
            Assert.Throws<InvalidOperationException>(publication.Commit);
        }

        Assert.Equal("a=one", _bench.Site);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Many_workers_stage_at_once(bool secondBuild)
    {
        if (secondBuild) _bench.Publish("old=x");
        using (var publication = _bench.Open())
        {
            Parallel.For(0, 500, i => publication.Stage($"{i % 7}/{i % 50}/{i}.html", Encoding.UTF8.GetBytes($"page-{i}")));
            Assert.Equal((500, 0, secondBuild ? 1 : 0), publication.Commit() is var summary ? (summary.Written, summary.Unchanged, summary.Deleted) : default);
        }

        for (var i = 0; i < 500; i++) Assert.Equal($"page-{i}", File.ReadAllText(Path.Join(_bench.Output, $"{i % 7}/{i % 50}/{i}.html")));
    }

    [Fact]
    public void Of_many_workers_with_one_path_all_but_one_are_refused()
    {
        using var publication = _bench.Open();
        var refused = 0;

        Parallel.For(0, 50, i =>
        {
            try
            {
                publication.Stage("a", Encoding.UTF8.GetBytes($"page-{i}"));
            }
            catch (PublicationException)
            {
                Interlocked.Increment(ref refused);
            }
        });

        Assert.Equal(49, refused);
    }
}
