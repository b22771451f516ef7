using Confrere.Engine;

namespace Confrere.Site.Excerpts;

/// <summary>Adds to a received idea what is wrong with its title: the title goes alone into lists, feeds, cards and search engines, where the answer is not read.</summary>
/// <param name="language">The language of the advice.</param>
public sealed class CheckTitle(Language language) : IModule<Post, Post>
{
    /// <inheritdoc />
    public Post Run(Post document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Kind != Kind.Myth || document.FrontMatter.Myth?.Value is not { Length: > 0 } myth)
            return document;
        var at = document.FrontMatter.Title?.At ?? document.Source.At(0, 0);
        var words = SiteWords.In(language);
        if (MythTitle.Is(myth, document.Title))
            return document with { Faults = document.Faults.Add(Finding.Fault("titre-mythe", at, words.TitleIsMyth)) };
        return MythTitle.Echoes(myth, document.Title)
            ? document with { Faults = document.Faults.Add(Finding.Remark("titre-mythe", at, words.TitleEchoesMyth)) }
            : document;
    }
}
