using Confrere.Engine;
using Confrere.Git;
using Confrere.Site.Settings;
using NodaTime;

namespace Confrere.Commands;

/// <summary><c>confrere check --history</c>: the checklist over all that git remembers, deleted files, messages and names included.</summary>
/// <param name="console">Where it speaks.</param>
/// <param name="clock">The time, where the settings do not pin it.</param>
internal sealed class HistoryCommand(CommandConsole console, IClock clock)
{
    private const int Batch = 256;

    /// <summary>Runs the command.</summary>
    /// <param name="arguments">Which blog.</param>
    /// <param name="range">The commits, as git names them; null for all.</param>
    /// <param name="json">Whether the result is JSON.</param>
    /// <returns>The exit code.</returns>
    public int Run(SiteArguments arguments, string? range, bool json)
    {
        var settings = arguments.ReadSettings(console.Language, out _);
        var words = ConsoleWords.In(settings.Language);
        var repository = Repository.Open(arguments.Root);
        var past = new Past(repository);
        var commits = past.Commits(range);
        var review = new GitReview(settings, clock.GetCurrentInstant());
        using var objects = new ObjectReader(repository.Top);

        var found = Messages(commits, objects, review).ToList();
        if (range is null)
            found.AddRange(References(past, objects, review));
        found.AddRange(Files(arguments.Root, settings, repository, past.Changes(commits), objects, review));
        var told = new ReportVeil(settings.PrivateWords, console.IsLocal, words).History([.. found.Distinct()]);
        if (json)
            console.Output.WriteLine(JsonReport.History(told));
        else
            Write(told);
        console.Error.WriteLine(words.HistoryChecked(commits.Count, found.Count));
        if (settings.LacksPrivateWords)
            console.Error.WriteLine(words.NoPrivateList);
        if (found.Count > 0)
            console.Error.WriteLine(words.WhatWasPushedStays);
        console.Error.WriteLine(words.WhatNoProgramCanDo);
        return found.Count > 0 ? ExitCode.Refused : ExitCode.Done;
    }

    private void Write(IEnumerable<HistoryFinding> findings)
    {
        foreach (var (commit, finding) in findings)
            console.Output.WriteLine(commit.Length == 0 ? ConsoleReport.Line(finding) : $"{commit[..Math.Min(10, commit.Length)]}:{ConsoleReport.Line(finding)}");
    }

    private static IEnumerable<HistoryFinding> Messages(IEnumerable<string> commits, ObjectReader objects, GitReview review) =>
        from commit in commits
        let bytes = objects.Read(commit)
        where bytes is not null
        let read = Past.Read(bytes)
        from finding in review.Message(read.Message, "(message)").Concat(read.People.SelectMany(person => review.Person(person, "(commit)")))
        select new HistoryFinding(commit, finding);

    private static IEnumerable<HistoryFinding> References(Past past, ObjectReader objects, GitReview review)
    {
        foreach (var (name, isTag, id) in past.References())
        {
            foreach (var finding in review.Name(name[(name.IndexOf('/', 5) + 1)..], name))
                yield return new HistoryFinding("", finding);
            if (!isTag || objects.Read(id) is not { } bytes)
                continue;
            var (people, message) = Past.Read(bytes);
            foreach (var finding in review.Message(message, "(message)").Concat(people.SelectMany(person => review.Person(person, name))))
                yield return new HistoryFinding(id, finding);
        }
    }

    private IEnumerable<HistoryFinding> Files(string root, SiteSettings settings, Repository repository, IEnumerable<(string Commit, TreeEntry Entry)> changes, ObjectReader objects, GitReview review)
    {
        var lists = settings.Checklist.PrivateWordFiles.Concat(PrivateLists.Files(root, settings).Select(file => Path.GetRelativePath(Path.GetFullPath(root), file).Replace('\\', '/'))).ToHashSet();
        var words = ConsoleWords.In(settings.Language);
        // Each content once; a new name is read with the content that it had first.
        var paths = new HashSet<string>();
        var contents = new HashSet<string>();
        var check = new CheckPastFile(settings, clock.GetCurrentInstant(), review);
        var batch = new List<(string Commit, SourceFile File)>();
        foreach (var (commit, entry) in changes)
        {
            var path = StagedCommand.SitePathOf(repository, entry.Path);
            var (isNewName, isNewContent) = (paths.Add(path), contents.Add(entry.Id));
            if (!(entry.IsFile || entry.IsLink) || !(isNewName || isNewContent))
                continue;
            if (lists.Contains(path))
                yield return new HistoryFinding(commit, Finding.Fault("liste-privee-suivie", Place.Whole(path), words.PrivateListTracked));
            else if ((check.Reads(path) || settings.PrivateWords.IsRead) && objects.Read(entry.Id) is { } bytes)
                batch.Add((commit, new SourceFile(path, bytes)));
            if (batch.Count < Batch)
                continue;
            foreach (var finding in Checked(batch, check))
                yield return finding;
            batch.Clear();
        }
        foreach (var finding in Checked(batch, check))
            yield return finding;
    }

    private static List<HistoryFinding> Checked(List<(string Commit, SourceFile File)> batch, CheckPastFile check) =>
        [.. batch.AsParallel().AsOrdered().SelectMany(item => check.Findings(item.File).Select(finding => new HistoryFinding(item.Commit, finding)))];
}
