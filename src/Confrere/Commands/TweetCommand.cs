using System.Collections.Immutable;
using System.Text;
using Confrere.Checklist;
using Confrere.Engine;
using Confrere.Site.Excerpts;
using NodaTime;

namespace Confrere.Commands;

/// <summary><c>confrere tweet</c>: prints what announces a post on each network, ready to paste, or counts a text as the networks do.</summary>
/// <param name="console">Where it speaks.</param>
/// <param name="clock">The time, where the settings do not pin it.</param>
public sealed class TweetCommand(CommandConsole console, IClock clock)
{
    /// <summary>Counts what stands on standard input.</summary>
    /// <param name="language">The language of the counts.</param>
    /// <param name="json">Whether the result is JSON.</param>
    /// <returns>The exit code.</returns>
    public int Count(Language language, bool json)
    {
        var words = ConsoleWords.In(language);
        using var bytes = new MemoryStream();
        using (var input = console.Input())
            input.CopyTo(bytes);
        string text;
        try
        {
            // No reader that takes a leading U+FEFF away: to X it is a fault of the text.
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.ToArray());
        }
        catch (DecoderFallbackException)
        {
            return console.WrongUse(words.InputNotUtf8);
        }
        if (json)
        {
            console.Output.WriteLine(TweetReport.Count(text));
            return ExitCode.Done;
        }
        foreach (var network in Network.All)
            console.Output.WriteLine(words.CountOf(network.Label, network.Length(text), network.Limit, network.Takes(text)));
        return ExitCode.Done;
    }

    /// <summary>Prints what announces a post.</summary>
    /// <param name="arguments">Which blog.</param>
    /// <param name="path">The post's file.</param>
    /// <param name="wanted">What for.</param>
    /// <param name="json">Whether the result is JSON.</param>
    /// <returns>The exit code.</returns>
    public int Run(SiteArguments arguments, string path, TweetRequest wanted, bool json)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(wanted);
        var settings = arguments.ReadSettings(console.Language, out var faults);
        var words = ConsoleWords.In(settings.Language);
        if (!Directory.Exists(Path.Join(arguments.Root, settings.InputFolder)))
            return console.WrongUse(words.NoInput(settings.InputFolder));
        var file = CheckCommand.Relative(arguments.Root, path);
        var now = clock.GetCurrentInstant();
        var blog = new BlogBuild(settings, new BuildOptions { Now = now }).Review(arguments.Read(settings));
        if (blog.Posts.FirstOrDefault(review => review.Post.Path == file) is not { } review)
            return console.WrongUse(words.NoSuchPost(path));
        if (faults.Any(fault => fault.Blocks) || blog.Checked.Posts.FirstOrDefault(cleared => cleared.Post.Path == file) is not { } post)
            return NotCleared(review, faults, blog, new ReportVeil(settings.PrivateWords, console.IsLocal, words), words);

        var announce = new AnnouncePosts(settings, blog.Checked.Links);
        var all = wanted.Networks.Select(network => wanted.Thread ? announce.Thread(post, network) : announce.Excerpt(post, network)).ToList();
        var check = new ReviewExcerpt(settings.ForParsing(now), settings.ForReview(now));
        if (all.SelectMany(announcement => announcement.Parts).SelectMany(part => check.NewlyBroken(review, part.Words)).FirstOrDefault() is { } broken)
            return Refuse(words.ExcerptRefused(file, broken));
        if (json)
            console.Output.WriteLine(TweetReport.Announcements(file, announce.UrlOf(post), all));
        else
            new TweetReport(console.Output, words).Print(all);
        Remark(all, announce.UrlOf(post), words);
        return all.Exists(announcement => announcement.Parts.IsEmpty) ? ExitCode.Refused : ExitCode.Done;
    }

    private int NotCleared(Review review, ImmutableArray<Finding> faults, ReviewedBlog blog, ReportVeil veil, ConsoleWords words)
    {
        var path = review.Post.Path;
        var blocking = faults.Concat(review.Findings).Concat(blog.Checked.Findings.Where(finding => finding.At.Path == path)).Where(finding => finding.Blocks).Distinct().OrderBy(finding => finding.At).ToList();
        foreach (var finding in veil.Findings(blocking))
            console.Error.WriteLine(ConsoleReport.Line(finding));
        return Refuse(blocking.Count > 0 ? words.NoTweetOfFaulty(veil.Text(path)) : words.NoTweetOfUnpublished(veil.Text(path)));
    }

    private int Refuse(string message)
    {
        console.Error.WriteLine($"confrere: {message}");
        return ExitCode.Refused;
    }

    private void Remark(List<Announcement> all, string url, ConsoleWords words)
    {
        if (url.Length == 0)
            console.Error.WriteLine(words.NoHostForTweet);
        if (all.Max(announcement => announcement.LeftOut) is > 0 and var leftOut)
            console.Error.WriteLine(words.ThreadLeftOut(leftOut));
        if (all.Exists(announcement => !announcement.IsWhole))
            console.Error.WriteLine(words.ThreadTooLong(ThreadWriter.MostParts));
        if (all.Exists(announcement => announcement.Parts.IsEmpty))
            console.Error.WriteLine(words.NoExcerpt);
        else if (all.Exists(announcement => announcement.Origin == ExcerptOrigin.Title))
            console.Error.WriteLine(words.OnlyTheTitle);
    }
}

/// <summary>What is wanted of <c>confrere tweet</c>.</summary>
/// <param name="Networks">For which networks.</param>
/// <param name="Thread">Whether as a thread.</param>
public sealed record TweetRequest(ImmutableArray<Network> Networks, bool Thread);
