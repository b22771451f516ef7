namespace Confrere.Site.Feeds;

/// <summary>A post in a feed.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its whole URL, which is also its id.</param>
/// <param name="Excerpt">Its excerpt.</param>
/// <param name="Content">Its text as HTML, with whole URLs.</param>
/// <param name="Author">Who signs.</param>
/// <param name="Published">The public instant.</param>
/// <param name="Updated">The public instant of the last change.</param>
/// <param name="Specialties">Its specialties.</param>
/// <param name="Tags">Its tags.</param>
public sealed record FeedItem(string Title, string Url, string Excerpt, string Content, string Author, DateTimeOffset Published, DateTimeOffset Updated, IReadOnlyList<FeedSpecialty> Specialties, IReadOnlyList<string> Tags);

/// <summary>A feed: of the whole blog or of a specialty.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it is about.</param>
/// <param name="HomeUrl">The whole URL of the page that it follows.</param>
/// <param name="Folder">The whole URL of its folder, with a closing <c>/</c>.</param>
/// <param name="Language"><c>fr</c> or <c>en</c>.</param>
/// <param name="Author">The blog's author.</param>
/// <param name="Specialty">The specialty that it follows; null for the whole blog's.</param>
/// <param name="Items">The posts, newest first.</param>
public sealed record Feed(string Title, string Description, string HomeUrl, string Folder, string Language, string Author, FeedSpecialty? Specialty, IReadOnlyList<FeedItem> Items)
{
    /// <summary>The newest public instant in it; it does not tell when the blog was built.</summary>
    public DateTimeOffset Updated => Items.Count == 0 ? DateTimeOffset.UnixEpoch : Items.Max(item => item.Updated);
}
