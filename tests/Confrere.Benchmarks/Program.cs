using BenchmarkDotNet.Running;
using Confrere.Benchmarks;

if (args is ["--blog", var texts, var folder])
    new LargeBlog(int.Parse(texts, System.Globalization.CultureInfo.InvariantCulture)).Write(folder);
else
    BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(args);
