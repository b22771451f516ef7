using Confrere.Engine;
using Confrere.Engine.Images;
using Confrere.Site.Excerpts;
using Confrere.Site.Images;
using Confrere.Site.Settings;
using NodaTime;

namespace Confrere;

/// <summary>How a text is read, whoever asks: parsed, its files found, its title and its pictures looked at.</summary>
internal static class ReadPosts
{
    /// <summary>The modules, in their order.</summary>
    /// <param name="input">What was read.</param>
    /// <param name="settings">The blog's settings.</param>
    /// <param name="now">The moment of the build.</param>
    public static Pipeline<PostSource, Post> Of(SiteInput input, SiteSettings settings, Instant now) =>
        Pipeline.Start(new ParsePosts(settings.ForParsing(now))).Then(new CompletePosts(input, settings));
}

/// <summary>Adds to a parsed text what the blog's other files say of it: which of them it shows, and how they look.</summary>
/// <param name="input">What was read.</param>
/// <param name="settings">The blog's settings.</param>
internal sealed class CompletePosts(SiteInput input, SiteSettings settings) : IModule<Post, Post>
{
    private readonly FindAttachments attachments = new(input.Files, settings.InputFolder, settings.LinkRoot, LookAtPicture.Of);
    private readonly CheckTitle title = new(settings.Language);
    private readonly CheckLooks looks = new(settings.Language);

    /// <inheritdoc />
    public Post Run(Post document) => looks.Run(title.Run(attachments.Run(document)));
}
