using BenchmarkDotNet.Running;
using Confrere.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(args);
