namespace Confrere.Site.Feeds;

/// <summary>A specialty as feeds name it: by one code under one scheme on every Confrère blog, whatever its language, so that a program gathers nephrology from all of them.</summary>
/// <param name="Code">Its code, as in addresses: <c>nephrologie</c>.</param>
/// <param name="Label">Its name in the blog's language.</param>
public sealed record FeedSpecialty(string Code, string Label)
{
    /// <summary>The scheme of the codes. It names them and leads nowhere: nothing is asked for at it.</summary>
    public const string Scheme = "urn:x-confrere:specialite";
}
