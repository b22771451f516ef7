using Confrere.Engine;
using Confrere.Engine.Images;
using Confrere.Publishing;

namespace Confrere.Commands;

/// <summary><c>confrere clean</c>: takes out of image files, where they lie, what cameras and programs wrote into them. The picture itself stays as it is.</summary>
/// <param name="console">Where it speaks.</param>
internal sealed class CleanCommand(CommandConsole console)
{
    /// <summary>Runs the command.</summary>
    /// <param name="root">The blog's folder.</param>
    /// <param name="paths">The files, as the command was told: from the blog's folder, or from the current one.</param>
    /// <param name="words">The words of the user's language.</param>
    /// <returns>The exit code: refused where a file could not be cleaned.</returns>
    public int Run(string root, IReadOnlyList<string> paths, ConsoleWords words)
    {
        var files = paths.Select(path => (Told: path, Full: File.Exists(Path.Join(root, path)) ? Path.Join(root, path) : path)).ToList();
        if (files.Find(file => !File.Exists(file.Full)) is { Told: { } missing })
            return console.WrongUse(words.NoSuchFile(missing));
        var isWhole = true;
        foreach (var (told, full) in files)
            isWhole &= Clean(told, full, words);
        return isWhole ? ExitCode.Done : ExitCode.Refused;
    }

    /// <summary>Whether a file carries more than its picture; of what cannot be read whole nobody can tell.</summary>
    public static bool CarriesMore(SourceFile file) =>
        CleanFile.Run(file) is { Trouble: FileTrouble.None } cleaned && IsStripped(cleaned.Nature) && !cleaned.Bytes.Span.SequenceEqual(file.Bytes.Span);

    private bool Clean(string told, string full, ConsoleWords words)
    {
        var file = new SourceFile(told.Replace('\\', '/'), File.ReadAllBytes(full));
        var cleaned = CleanFile.Run(file);
        if (cleaned.Trouble != FileTrouble.None || !IsStripped(cleaned.Nature))
        {
            console.Output.WriteLine(words.CannotClean(told));
            return false;
        }
        if (!CarriesMore(file))
        {
            console.Output.WriteLine(words.WasClean(told));
            return true;
        }
        if (!new OwnFile(new RealDisk()).Replace(Path.GetFullPath(full), file.Bytes, cleaned.Bytes))
        {
            console.Output.WriteLine(words.CannotReplace(told));
            return false;
        }
        console.Output.WriteLine(words.Cleaned(told, file.Bytes.Length - cleaned.Bytes.Length));
        return true;
    }

    private static bool IsStripped(FileNature nature) => nature is FileNature.Jpeg or FileNature.Png or FileNature.Gif or FileNature.Webp;
}
