namespace Confrere.Preview;

/// <summary>
/// Lets through what comes from this computer's own browser for this preview alone. Another site open in the same browser must be able neither to read the preview (under a name of its
/// own that leads here) nor to press a button in it.
/// </summary>
/// <param name="port">The port that is listened on.</param>
internal sealed class RequestGuard(int port)
{
    private readonly string[] hosts = [$"localhost:{port}", $"127.0.0.1:{port}", $"[::1]:{port}"];

    /// <summary>Whether a request may be answered.</summary>
    /// <param name="host">Its Host header.</param>
    /// <param name="site">Its Sec-Fetch-Site header; empty where there is none.</param>
    /// <param name="mode">Its Sec-Fetch-Mode header; empty where there is none.</param>
    public bool IsAllowed(string host, string site, string mode) =>
        hosts.Contains(host, StringComparer.OrdinalIgnoreCase) && (site is not ("cross-site" or "same-site") || mode == "navigate");

    /// <summary>Whether something may be changed: only a page of this preview asks for it.</summary>
    /// <param name="host">The Host header.</param>
    /// <param name="origin">The Origin header; empty where there is none.</param>
    /// <param name="site">The Sec-Fetch-Site header; empty where there is none.</param>
    public bool MayChange(string host, string origin, string site) =>
        hosts.Contains(host, StringComparer.OrdinalIgnoreCase) && origin == "http://" + host && site is "" or "same-origin";
}
