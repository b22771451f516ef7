using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Confrere.Git;

/// <summary>Reads objects of a repository one after the other, through one process.</summary>
internal sealed class ObjectReader : IDisposable
{
    private readonly Process process;
    private readonly Stream output;

    /// <summary>Opens the store of a repository.</summary>
    public ObjectReader(string folder)
    {
        process = GitProcess.Start(folder, "cat-file", "--batch");
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        output = new BufferedStream(process.StandardOutput.BaseStream, 1 << 16);
    }

    /// <summary>An object's bytes; null where the store does not hold it.</summary>
    /// <param name="id">Its whole id.</param>
    /// <exception cref="GitException">Git ended.</exception>
    public byte[]? Read(string id)
    {
        process.StandardInput.Write(id + "\n");
        process.StandardInput.Flush();
        var header = Line().Split(' ');
        if (header.Length < 3 || !int.TryParse(header[2], NumberStyles.None, CultureInfo.InvariantCulture, out var size))
            return null;
        var bytes = new byte[size];
        output.ReadExactly(bytes);
        output.ReadByte();
        return bytes;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }

    private string Line()
    {
        var line = new StringBuilder();
        for (var next = output.ReadByte(); next != '\n'; next = output.ReadByte())
        {
            if (next < 0)
                throw new GitException(GitProblem.Failed);
            line.Append((char)next);
        }
        return line.ToString();
    }
}
