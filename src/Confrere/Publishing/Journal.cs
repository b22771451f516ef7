namespace Confrere.Publishing;

/// <summary>The steps from the old site to the new one, as kept on disk: once the journal is whole, the new site is decided.</summary>
internal static class Journal
{
    private const string Heading = "confrere journal 1";

    /// <summary>The file that keeps these steps.</summary>
    public static byte[] Encode(IEnumerable<JournalStep> steps) => SealedLines.Seal(Heading, steps.Select(step => $"{NameOf(step.Kind)}\t{step.Path}\t{step.Staged}"));

    /// <summary>Reads a journal; null if the file is not a whole one, and then nothing had been changed yet.</summary>
    public static IReadOnlyList<JournalStep>? Decode(byte[] file)
    {
        if (SealedLines.Open(Heading, file) is not { } lines) return null;
        var steps = new List<JournalStep>(lines.Length);
        foreach (var line in lines)
        {
            var fields = line.Split('\t');
            if (fields.Length != 3 || KindOf(fields[0]) is not { } kind) return null;
            var step = new JournalStep(kind, fields[1], fields[2]);
            if (!IsSound(step)) return null;
            steps.Add(step);
        }

        return steps;
    }

    // A cache may come from elsewhere: no step may lead out of the output or out of the staging folder.
    private static bool IsSound(JournalStep step) =>
        (step.Kind == StepKind.PlaceSite ? step.Path.Length == 0 : SitePath.IsUsable(step.Path))
        && (step.Kind == StepKind.Delete ? step.Staged.Length == 0 : SitePath.IsUsable(step.Staged));

    private static string NameOf(StepKind kind) => kind switch
    {
        StepKind.PlaceSite => "place-site",
        StepKind.Clear => "clear",
        StepKind.SetAside => "set-aside",
        StepKind.Place => "place",
        _ => "delete",
    };

    private static StepKind? KindOf(string name) => name switch
    {
        "place-site" => StepKind.PlaceSite,
        "clear" => StepKind.Clear,
        "set-aside" => StepKind.SetAside,
        "place" => StepKind.Place,
        "delete" => StepKind.Delete,
        _ => null,
    };
}
