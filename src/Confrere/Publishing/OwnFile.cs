namespace Confrere.Publishing;

/// <summary>Writes over a file of the author's. Whatever happens, its name means the whole old file or the whole new one, and it keeps its rights.</summary>
/// <param name="disk">The disk.</param>
internal sealed class OwnFile(IDisk disk)
{
    private const string PartName = ".confrere-part";

    /// <summary>Writes over a file, if it is still as it was read.</summary>
    /// <param name="file">Its full path.</param>
    /// <param name="old">Its bytes as they were read.</param>
    /// <param name="content">Its new bytes.</param>
    /// <returns>Whether it was written; it was not if somebody else has written it since, deleted it or put a link in its place.</returns>
    public bool Replace(string file, ReadOnlyMemory<byte> old, ReadOnlyMemory<byte> content)
    {
        if (!IsAsRead(file, old))
            return false;
        // Beside it, so that the last step is one rename. It is empty until it has the rights of the old one: a text that only its author may read is at no moment readable by others.
        var part = Path.Join(Path.GetDirectoryName(file), PartName);
        try
        {
            disk.Write(part, ReadOnlyMemory<byte>.Empty, flush: false);
            disk.CopyRights(file, part);
            disk.Write(part, content, flush: true);
            if (!IsAsRead(file, old))
            {
                disk.DeleteFile(part);
                return false;
            }
            disk.Move(part, file);
            return true;
        }
        catch (DiskException)
        {
            TakeAway(part);
            throw;
        }
    }

    private bool IsAsRead(string file, ReadOnlyMemory<byte> old) => !disk.IsLink(file) && disk.LengthOf(file) == old.Length && disk.Read(file).AsSpan().SequenceEqual(old.Span);

    private void TakeAway(string part)
    {
        try
        {
            if (disk.LengthOf(part) is not null)
                disk.DeleteFile(part);
        }
        catch (DiskException)
        {
            // The disk is gone; the next review writes over what is left.
        }
    }
}
