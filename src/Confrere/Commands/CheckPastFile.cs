using Confrere.Checklist;
using Confrere.Checklist.Rules;
using Confrere.Engine;
using Confrere.Git;
using Confrere.Site.Images;
using Confrere.Site.Settings;
using NodaTime;

namespace Confrere.Commands;

/// <summary>The checklist over one file as it once was: what blocks for good, without faults of form, which the past cannot mend.</summary>
internal sealed class CheckPastFile
{
    private readonly SiteSettings settings;
    private readonly GitReview others;
    private readonly ParsePosts posts;
    private readonly ParseLooseFiles loose;
    private readonly ParseLooseFiles code;
    private readonly ReviewPosts review;
    private readonly ReviewPosts author;

    /// <summary>The checklist of a blog.</summary>
    public CheckPastFile(SiteSettings settings, Instant now, GitReview others)
    {
        (this.settings, this.others) = (settings, others);
        var parsing = settings.ForParsing(now);
        (posts, loose, code) = (new ParsePosts(parsing), new ParseLooseFiles(parsing), new ParseLooseFiles(parsing, withScripts: true));
        review = new ReviewPosts(settings.ForReview(now));
        author = new ReviewPosts(settings.ForReview(now), [new LienAuteur(), new MotPrive()]);
    }

    /// <summary>Whether the file is the blog's, and not another part of the repository.</summary>
    public bool Reads(string path) => IsInput(path) || IsTheme(path);

    /// <summary>What is found in it.</summary>
    public IEnumerable<Finding> Findings(SourceFile file)
    {
        if (IsTheme(file.Path))
            return GitReview.Blocking(author.Run(code.Run(file)));
        if (!IsInput(file.Path))
            return others.OtherFile(file);
        var isPost = file.Extension == ".md" && !PostSource.IsPrivate(file.Path, settings.InputFolder);
        var post = isPost ? posts.Run(new PostSource(file, [])) : new PublishFiles([file], new PublishedNames([]), new RedrawImages(null), settings.Language).Run(loose.Run(file));
        return GitReview.Blocking(review.Run(post));
    }

    private bool IsInput(string path) => path.StartsWith(settings.InputFolder + "/", StringComparison.Ordinal);

    private bool IsTheme(string path) => path.StartsWith(settings.ThemeFolder + "/", StringComparison.Ordinal) || SettingsReader.FileNames.Contains(path);
}
