using BenchmarkDotNet.Attributes;

namespace Confrere.Benchmarks;

/// <summary>Whole builds in memory, checklist and excerpts included; what is allocated must grow no faster than the number of posts.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class BuildBenchmarks
{
    private SiteInput input = null!;

    /// <summary>How many posts.</summary>
    [Params(10, 1000, 4000)]
    public int Posts { get; set; }

    /// <summary>Makes the posts.</summary>
    [GlobalSetup]
    public void Setup() => input = new SiteInput([], Corpus.Files(Posts), []);

    /// <summary>From files to files.</summary>
    [Benchmark]
    public long Build()
    {
        var bytes = 0L;
        var report = new BlogBuild(Corpus.Settings, new BuildOptions { Now = Corpus.Now }).Run(input, [], file => Interlocked.Add(ref bytes, file.Content.Length));
        return report.IsRefused ? throw new InvalidOperationException("The benchmark's blog is refused.") : bytes;
    }
}
