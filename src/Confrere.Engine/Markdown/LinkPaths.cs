using System.Net;

namespace Confrere.Engine.Markdown;

/// <summary>Where on the blog a link may mean.</summary>
public static class LinkPaths
{
    /// <summary>The path that a link names, without its query and fragment, decoded; null where it leads to another site, or has a scheme.</summary>
    public static string? Of(string target)
    {
        ArgumentNullException.ThrowIfNull(target);
        target = target.Trim();
        var end = target.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? target : target[..end];
        var colon = path.IndexOf(':', StringComparison.Ordinal);
        if (path.StartsWith("//", StringComparison.Ordinal) || (colon > 0 && path.AsSpan(0, colon).IndexOf('/') < 0))
            return null;
        return Decoded(path);
    }

    /// <summary>The addresses in a <c>srcset</c>: « a.png 1x, b.png 2x ».</summary>
    public static IEnumerable<string> OfSourceSet(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Split(',').Select(candidate => candidate.Trim().Split((char[]?)null)[0]).Where(target => target.Length > 0);
    }

    /// <summary>A path without its percent codes.</summary>
    public static string Decoded(string path) => WebUtility.UrlDecode(path.Replace("+", "%2B", StringComparison.Ordinal));

    /// <summary>The paths below the input folder that a path in a text may mean: from the root, with or without the base path; else from the text's folder, which is also its address's.</summary>
    /// <param name="post">The text that the link stands in.</param>
    /// <param name="path">The path, decoded.</param>
    /// <param name="inputFolder">The input folder.</param>
    /// <param name="root">The base path, without a closing <c>/</c>.</param>
    public static IEnumerable<string> Candidates(Post post, string path, string inputFolder, string root)
    {
        ArgumentNullException.ThrowIfNull(post);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(inputFolder);
        ArgumentNullException.ThrowIfNull(root);
        if (path.StartsWith('/'))
        {
            yield return path[1..];
            if (root.Length > 0 && (path == root || path.StartsWith(root + "/", StringComparison.Ordinal)))
                yield return path[root.Length..].TrimStart('/');
            yield break;
        }
        var source = post.Path[(inputFolder.Length + 1)..];
        yield return Combined(source, path);
        if (post.Address != source)
            yield return Combined(post.Address, path);
    }

    private static string Combined(string from, string path)
    {
        var parts = from.Split('/')[..^1].ToList();
        foreach (var part in path.Split('/'))
        {
            if (part == "..")
                parts.RemoveRange(Math.Max(0, parts.Count - 1), Math.Min(1, parts.Count));
            else if (part is not ("." or ""))
                parts.Add(part);
        }
        return string.Join('/', parts) + (path.EndsWith('/') && parts.Count > 0 ? "/" : "");
    }
}
