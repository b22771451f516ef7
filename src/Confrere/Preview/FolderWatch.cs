using System.Collections.Concurrent;
using Confrere.Site.Settings;

namespace Confrere.Preview;

/// <summary>
/// Tells when something changed in a blog's folders. It waits until a burst of writes is over, since editors save in several steps (a file beside, a rename, a backup); and it asks for a
/// second look soon after, since a watcher can miss what happens in a folder that has just been made.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    /// <summary>How long nothing may happen before a burst is over.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(12);

    /// <summary>How long a burst is waited for at most.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(120);

    /// <summary>When the second look is due.</summary>
    private static readonly TimeSpan SecondLook = TimeSpan.FromMilliseconds(700);

    private readonly List<FileSystemWatcher> watchers = [];
    private readonly ConcurrentDictionary<string, bool> touched = new();
    private readonly SemaphoreSlim signal = new(0);
    private readonly string root;
    private string watched = "";

    /// <summary>Watches a blog's folder itself: that is where its settings are, and where its other folders appear.</summary>
    /// <param name="root">The blog's folder.</param>
    public FolderWatch(string root) => this.root = Path.GetFullPath(root);

    /// <summary>Watches the folders that settings name, where they are not watched yet.</summary>
    public void Follow(SiteSettings settings)
    {
        var folders = ((string[])[settings.InputFolder, settings.ThemeFolder]).Select(folder => Path.GetFullPath(Path.Join(root, folder))).Where(Directory.Exists).ToList();
        var lists = PrivateLists.Files(root, settings).Select(file => Path.GetDirectoryName(file)!).Where(folder => !folders.Exists(other => (folder + "/").StartsWith(other + "/", StringComparison.Ordinal))).ToList();
        var wanted = string.Join('\0', folders.Concat(lists));
        if (wanted == watched)
            return;
        Stop();
        watched = wanted;
        Watch(root, isDeep: false);
        foreach (var folder in folders)
            Watch(folder, isDeep: true);
        foreach (var folder in lists.Distinct().Where(folder => folder != root))
            Watch(folder, isDeep: false);
    }

    /// <summary>Waits for the next change.</summary>
    /// <returns>The files that were written to, as whole paths; none where only a second look is due.</returns>
    public async Task<IReadOnlySet<string>> NextAsync(bool isSecondLookDue, CancellationToken stop)
    {
        if (!await signal.WaitAsync(isSecondLookDue ? SecondLook : Timeout.InfiniteTimeSpan, stop))
            return new HashSet<string>();
        var began = System.Diagnostics.Stopwatch.StartNew();
        while (began.Elapsed < Patience && await signal.WaitAsync(Quiet, stop))
        {
        }
        var all = touched.Keys.ToHashSet();
        foreach (var path in all)
            touched.TryRemove(path, out _);
        return all;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Stop();
        signal.Dispose();
    }

    private void Stop()
    {
        foreach (var watcher in watchers)
            watcher.Dispose();
        watchers.Clear();
    }

    private void Watch(string folder, bool isDeep)
    {
        if (!Directory.Exists(folder))
            return;
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = isDeep,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            InternalBufferSize = 64 * 1024,
        };
        watcher.Changed += (_, told) => Touch(told.FullPath);
        watcher.Created += (_, told) => Touch(told.FullPath);
        watcher.Deleted += (_, told) => Touch(told.FullPath);
        watcher.Renamed += (_, told) =>
        {
            Touch(told.OldFullPath);
            Touch(told.FullPath);
        };
        // Too much happened at once: everything is looked at.
        watcher.Error += (_, _) => Touch(folder);
        watcher.EnableRaisingEvents = true;
        watchers.Add(watcher);
    }

    private void Touch(string path)
    {
        touched[path] = true;
        try
        {
            signal.Release();
        }
        catch (ObjectDisposedException)
        {
            // A last event after the end.
        }
    }
}
