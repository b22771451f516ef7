namespace Confrere.Checklist;

/// <summary>One thing that several posts together give away. It sees what each post's review kept of its case, and all posts at once.</summary>
public interface IBlogRule : IListedRule
{
    /// <summary>Everything that it finds among the posts of a blog.</summary>
    /// <param name="reviews">The posts as they were reviewed, in an order that does not depend on the machine.</param>
    IEnumerable<(Review Review, Hit Hit)> Check(IReadOnlyList<Review> reviews);
}
