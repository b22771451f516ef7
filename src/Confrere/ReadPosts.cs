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
        Pipeline.Start(new ParsePosts(settings.ForParsing(now)))
            .Then(new FindAttachments(input.Files, settings.InputFolder, settings.LinkRoot, LookAtPicture.Of))
            .Then(new CheckTitle(settings.Language))
            .Then(new CheckLooks(settings.Language));
}
