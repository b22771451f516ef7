using System.Text.Json;
using Confrere.Site.Excerpts;

namespace Confrere;

/// <summary>Writes announcements and counts, for people and for programs.</summary>
/// <param name="output">Where people's go.</param>
/// <param name="words">The words of the user's language.</param>
internal sealed class TweetReport(TextWriter output, ConsoleWords words)
{
    /// <summary>The texts, each under a line with its counts; networks for which they are the same share them.</summary>
    public void Print(IReadOnlyList<Announcement> announcements)
    {
        var isFirst = true;
        foreach (var group in announcements.Where(announcement => !announcement.Parts.IsEmpty).GroupBy(announcement => string.Join('\0', announcement.Parts.Select(part => part.Text))))
        {
            foreach (var part in group.First().Parts)
            {
                if (!isFirst)
                    output.WriteLine();
                isFirst = false;
                output.WriteLine($"── {string.Join(" · ", group.Select(announcement => words.Share(announcement.Network.Label, announcement.Network.Length(part.Text), announcement.Network.Limit)))}");
                output.WriteLine(part.Text);
            }
        }
    }

    /// <summary>What X and the other networks make of a text.</summary>
    public static string Count(string text) => JsonReport.Write(writer =>
    {
        var count = TweetText.Parse(text);
        writer.WriteStartObject();
        writer.WriteNumber("weightedLength", count.WeightedLength);
        writer.WriteBoolean("valid", count.Valid);
        writer.WriteNumber("permillage", count.Permillage);
        writer.WriteNumber("displayRangeStart", count.DisplayRangeStart);
        writer.WriteNumber("displayRangeEnd", count.DisplayRangeEnd);
        writer.WriteNumber("validRangeStart", count.ValidRangeStart);
        writer.WriteNumber("validRangeEnd", count.ValidRangeEnd);
        writer.WriteStartArray("urls");
        foreach (var url in count.Urls)
        {
            writer.WriteStartObject();
            writer.WriteString("url", url.Url);
            writer.WriteStartArray("indices");
            writer.WriteNumberValue(url.Start);
            writer.WriteNumberValue(url.End);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteStartObject("bluesky");
        writer.WriteNumber("graphemes", NetworkLength.Graphemes(text));
        writer.WriteNumber("bytes", NetworkLength.Bytes(text));
        writer.WriteBoolean("valid", text.Length > 0 && NetworkLength.FitsBluesky(text));
        writer.WriteEndObject();
        writer.WriteStartObject("mastodon");
        writer.WriteNumber("characters", NetworkLength.Mastodon(text));
        writer.WriteBoolean("valid", text.Length > 0 && NetworkLength.FitsMastodon(text));
        writer.WriteEndObject();
        writer.WriteEndObject();
    });

    /// <summary>The texts with their counts.</summary>
    public static string Announcements(string path, string url, IReadOnlyList<Announcement> announcements) => JsonReport.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("path", path);
        writer.WriteString("url", url);
        writer.WriteStartArray("announcements");
        foreach (var announcement in announcements)
            Announcement(writer, announcement);
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void Announcement(Utf8JsonWriter writer, Announcement announcement)
    {
        writer.WriteStartObject();
        writer.WriteString("network", announcement.Network.Name);
        writer.WriteNumber("limit", announcement.Network.Limit);
        if (announcement.Origin is { } origin)
            writer.WriteString("from", origin.ToString().ToLowerInvariant());
        else
        {
            writer.WriteNumber("leftOut", announcement.LeftOut);
            writer.WriteBoolean("whole", announcement.IsWhole);
        }
        writer.WriteStartArray("parts");
        foreach (var part in announcement.Parts)
        {
            writer.WriteStartObject();
            writer.WriteString("text", part.Text);
            writer.WriteNumber("length", announcement.Network.Length(part.Text));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
