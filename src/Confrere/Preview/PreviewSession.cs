using System.Collections.Immutable;
using Confrere.Commands;
using Confrere.Engine;
using Confrere.Site.Settings;
using Confrere.Site.Theme;
using NodaTime;

namespace Confrere.Preview;

/// <summary>The preview of one blog from start to end: looks at the disk when told to, and keeps the newest state. Nothing of it is written anywhere.</summary>
/// <param name="arguments">Which blog.</param>
/// <param name="clock">The time, where the settings do not pin it.</param>
/// <param name="language">The language where no settings say one.</param>
/// <param name="progress">Told how far the first look is.</param>
internal sealed class PreviewSession(SiteArguments arguments, IClock clock, Language language, Action<BuildStep, int, int>? progress = null)
{
    private readonly Lock gate = new();
    private readonly BlogFiles files = new(arguments);
    private readonly MemoryStore cards = new();
    private readonly MemoryStore pictures = new();
    private ReadSettings? settings;
    private ReadTheme? theme;
    private PreviewMoment? moment;
    private SiteInput? seen;
    private (List<object> MadeOf, ImmutableArray<Finding> Findings)? general;
    private volatile PreviewState? state;

    /// <summary>What is known now.</summary>
    public PreviewState State => state ?? Refresh(ImmutableHashSet<string>.Empty);

    /// <summary>Looks at the disk.</summary>
    /// <param name="touched">Files that are known to have been written to, as whole paths.</param>
    /// <returns>The newest state; the one there was where nothing changed.</returns>
    public PreviewState Refresh(IReadOnlySet<string> touched)
    {
        lock (gate)
        {
            Settings(touched);
            var current = settings!;
            var input = files.Input(current.Good, current.Files, touched);
            var now = clock.GetCurrentInstant();
            var isSameDay = moment is { } known && ReferenceEquals(known.Settings, current.Good) && known.HoldsAt(now, state!.Reviewed.Posts);
            if (state is { } last && isSameDay && ReferenceEquals(current, last.Read) && Same(input, seen!))
                return last;
            if (!isSameDay)
                moment = new PreviewMoment(current.Good, now);
            if (theme is null || !theme.Files.SequenceEqual(input.ThemeFiles) || theme.Settings != current.Good)
                theme = ReadTheme.Of(input.ThemeFiles, current.Good);
            var options = new BuildOptions { Now = moment!.Now, Kept = moment.Kept, Cards = cards, Pictures = pictures, Progress = state is null ? progress : null };
            seen = input;
            var build = new BlogBuild(current.Good, options);
            var reviewed = build.Review(input);
            return state = new PreviewState((state?.Version ?? 0) + 1, current, input, theme, options, reviewed, General(build, input, reviewed)) { Root = Path.GetFullPath(arguments.Root) };
        }
    }

    // What is found beside the posts holds as long as settings, theme and notes are the same.
    private ImmutableArray<Finding> General(BlogBuild build, SiteInput input, ReviewedBlog reviewed)
    {
        List<object> madeOf = [settings!, theme!, moment!, .. input.SettingsFiles, .. input.Files.Where(file => file.Name.StartsWith('_'))];
        if (general is not { } known || !known.MadeOf.SequenceEqual(madeOf))
            general = known = (madeOf, build.General(input, [.. settings!.Faults, .. theme!.Faults], reviewed.Notes));
        return known.Findings;
    }

    // Settings that cannot be used do not take the preview away: the last good ones stay, and their faults are told.
    private void Settings(IReadOnlySet<string> touched)
    {
        var now = files.Settings(touched);
        var lists = settings is null ? [] : files.PrivateLists(settings.Good, touched);
        if (settings is not null && settings.Files.SequenceEqual(now) && settings.Lists.SequenceEqual(lists))
            return;
        var read = (arguments with { SettingsFiles = now }).ReadSettings(settings?.Good.Language ?? language, out var faults);
        faults = faults.AddRange(PrivateLists.Tracked(arguments.Root, read));
        var good = settings is not null && faults.Any(fault => fault.Blocks) ? settings.Good : read;
        settings = new ReadSettings(now, files.PrivateLists(good, touched), good, faults);
    }

    private static bool Same(SiteInput left, SiteInput right) => left.Files.SequenceEqual(right.Files) && left.ThemeFiles.SequenceEqual(right.ThemeFiles);
}

/// <summary>The settings as they were read.</summary>
/// <param name="Files">Their files.</param>
/// <param name="Lists">The private lists' files.</param>
/// <param name="Good">The settings in force.</param>
/// <param name="Faults">What is wrong with the files.</param>
internal sealed record ReadSettings(IReadOnlyList<SourceFile> Files, IReadOnlyList<SourceFile> Lists, SiteSettings Good, ImmutableArray<Finding> Faults);

/// <summary>The theme as it was read.</summary>
/// <param name="Files">The blog's own files of it.</param>
/// <param name="Settings">The settings it was read under.</param>
/// <param name="Theme">The theme.</param>
/// <param name="Faults">What is wrong with it.</param>
internal sealed record ReadTheme(IReadOnlyList<SourceFile> Files, SiteSettings Settings, LoadedTheme Theme, ImmutableArray<Finding> Faults)
{
    /// <summary>Reads a theme.</summary>
    public static ReadTheme Of(IReadOnlyList<SourceFile> files, SiteSettings settings)
    {
        var theme = LoadedTheme.Load(ThemeFiles.Load(files, settings.ThemeFolder), settings.Language, out var faults);
        return new ReadTheme(files, settings, theme, faults);
    }
}
