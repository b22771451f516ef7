using System.Buffers;
using System.Globalization;
using NodaTime;

namespace Confrere.Checklist.Context;

/// <summary>The moment that the address of a message on a social network holds in its number: most networks count time in it.</summary>
internal static class PostTime
{
    private const string Base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private const string Base32 = "234567abcdefghijklmnopqrstuvwxyz";

    private static readonly SearchValues<char> Closing = SearchValues.Create("/?#&\"') \n>");

    // The first millisecond that the networks count from.
    private const long Twitter = 1288834974657;
    private const long Discord = 1420070400000;
    private const long Instagram = 1314220021721;

    /// <summary>The day of a message, from its address.</summary>
    /// <param name="address">The address, or the part of it that begins with the host.</param>
    /// <param name="first">Where its number begins.</param>
    /// <param name="length">How long it is.</param>
    /// <returns>Null where the address is none of a message, or holds no time.</returns>
    public static Instant? Of(ReadOnlySpan<char> address, out int first, out int length)
    {
        (first, length) = (0, 0);
        foreach (var (path, read) in Networks)
        {
            var at = address.IndexOf(path, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            first = at + path.Length;
            var rest = address[first..];
            // Discord has a server and a channel before the message; the message is the last.
            if (path == "/channels/")
            {
                first += rest.LastIndexOf('/') + 1;
                rest = address[first..];
            }
            // A name, then a long number: how servers of Mastodon write the address of a message.
            if (path == "/@")
            {
                if (rest.IndexOf('/') is not (> 0 and var slash))
                    continue;
                first += slash + 1;
                rest = address[first..];
            }
            length = rest.IndexOfAny(Closing) is var end and >= 0 ? end : rest.Length;
            if (read(rest[..length].ToString(), address.ToString()) is { } milliseconds && milliseconds is > 1136073600000 and < 4102444800000)
                return Instant.FromUnixTimeMilliseconds(milliseconds);
        }
        return null;
    }

    private static readonly (string Path, Func<string, string, long?> Read)[] Networks =
    [
        ("/status/", (number, host) => On(host, "twitter.com", "x.com", "nitter") ? Shifted(number, 22) + Twitter : null),
        ("/statuses/", (number, host) => On(host, "twitter.com", "x.com") ? Shifted(number, 22) + Twitter : Shifted(number, 16)),
        ("/channels/", (number, host) => On(host, "discord") ? Shifted(number, 22) + Discord : null),
        ("/attachments/", (number, host) => On(host, "discord") ? Shifted(number, 22) + Discord : null),
        ("/post/", (number, host) => On(host, "bsky.app", "bsky.social") ? Sortable(number) : On(host, "threads.") ? Shortcode(number) : null),
        ("/app.bsky.feed.post/", (number, _) => Sortable(number)),
        ("/p/", (number, host) => On(host, "instagram.com") ? Shortcode(number) : null),
        ("/reel/", (number, host) => On(host, "instagram.com") ? Shortcode(number) : null),
        ("/tv/", (number, host) => On(host, "instagram.com") ? Shortcode(number) : null),
        ("/t/", (number, host) => On(host, "threads.") ? Shortcode(number) : null),
        ("/video/", (number, host) => On(host, "tiktok.com") ? Shifted(number, 32) * 1000 : null),
        ("urn:li:activity:", (number, _) => Shifted(number, 22)),
        ("-activity-", (number, host) => On(host, "linkedin.com") ? Shifted(number.Split('-')[0], 22) : null),
        ("/@", (number, _) => Shifted(number, 16)),
    ];

    private static bool On(string address, params ReadOnlySpan<string> hosts)
    {
        foreach (var host in hosts)
        {
            if (address.Contains(host, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static long? Shifted(string number, int bits) => number.Length >= 15 && ulong.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? (long)(id >> bits) : null;

    // Instagram: a number of 64 digits of two, in letters of 64 kinds; its first 41 count milliseconds.
    private static long? Shortcode(string letters)
    {
        if (letters.Length is not (10 or 11))
            return null;
        var id = 0UL;
        foreach (var letter in letters)
        {
            var value = Base64.IndexOf(letter);
            if (value < 0)
                return null;
            id = (id << 6) | (uint)value;
        }
        return (long)(id >> 23) + Instagram;
    }

    // Bluesky: thirteen letters of 32 kinds; all but the last ten digits of two count microseconds.
    private static long? Sortable(string letters)
    {
        if (letters.Length != 13)
            return null;
        var id = 0UL;
        foreach (var letter in letters)
        {
            var value = Base32.IndexOf(letter);
            if (value < 0)
                return null;
            id = (id << 5) | (uint)value;
        }
        return (long)(id >> 10) / 1000;
    }
}
