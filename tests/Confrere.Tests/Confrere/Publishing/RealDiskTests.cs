using Confrere.Publishing;

namespace Confrere.Tests.Publishing;

public sealed class RealDiskTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("confrere-").FullName;
    private readonly RealDisk _disk = new();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_move_brings_the_file_over_one_that_is_there_read_only_or_not(bool readOnly)
    {
        var (from, to) = (In("from"), In("to"));
        File.WriteAllText(from, "new");
        File.WriteAllText(to, "old");
        if (readOnly) File.SetAttributes(to, FileAttributes.ReadOnly);

        _disk.Move(from, to);

        Assert.Equal("new", File.ReadAllText(to));
        Assert.False(File.Exists(from));
    }

    [Fact]
    public void A_move_to_another_volume_replaces_the_file_and_leaves_nothing_beside_it()
    {
        Assert.SkipUnless(Directory.Exists("/dev/shm"), "needs a second volume");
        var from = $"/dev/shm/confrere-{Path.GetFileName(_folder)}";
        foreach (var old in new[] { true, false })
        {
            File.WriteAllText(from, "new");
            if (old) File.WriteAllText(In("to"), "old");
            else File.Delete(In("to"));

            _disk.Move(from, In("to"));

            Assert.Equal("new", File.ReadAllText(In("to")));
            Assert.Equal(["to"], _disk.Files(_folder));
            Assert.False(File.Exists(from));
        }
    }

    [Fact]
    public void A_failure_says_what_was_done_to_which_path()
    {
        var file = In("absent/file");

        var failed = Assert.Throws<DiskException>(() => _disk.Write(file, "x"u8.ToArray(), flush: true));

        Assert.Equal((DiskOperation.Write, file), (failed.Operation, failed.Path));
        Assert.Equal(DiskOperation.Move, Assert.Throws<DiskException>(() => _disk.Move(In("none"), In("to"))).Operation);
    }

    [Fact]
    public void A_folder_counts_as_empty_only_if_no_file_is_below_it()
    {
        Directory.CreateDirectory(In("a/b/c"));
        File.WriteAllText(In("a/b/file"), "x");

        Assert.False(_disk.DeleteEmptyFolder(In("a")));
        Assert.True(Directory.Exists(In("a/b/c")));

        _disk.DeleteFile(In("a/b/file"));
        Assert.True(_disk.DeleteEmptyFolder(In("a")));
        Assert.False(Directory.Exists(In("a")));
    }

    [Fact]
    public void A_file_where_a_folder_was_asked_for_is_neither_longer_nor_an_error()
    {
        File.WriteAllText(In("a"), "x");

        Assert.Null(_disk.LengthOf(In("a/b")));
        Assert.Null(_disk.LengthOf(_folder));
        Assert.Equal(1, _disk.LengthOf(In("a")));
        Assert.False(_disk.FolderExists(In("a")));
    }

    [Fact]
    public void A_path_longer_than_260_characters_works()
    {
        var deep = In(string.Join('/', Enumerable.Repeat("a-folder-with-a-long-name", 15)));
        _disk.CreateFolder(deep);
        _disk.Write(Path.Join(deep, "staged"), "x"u8.ToArray(), flush: false);

        _disk.Move(Path.Join(deep, "staged"), Path.Join(deep, "index.html"));

        Assert.EndsWith("/index.html", Assert.Single(_disk.Files(_folder)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_linked_folder_is_not_entered_and_not_taken_for_empty()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a right there");
        Directory.CreateDirectory(In("elsewhere"));
        Directory.CreateDirectory(In("site"));
        Directory.CreateSymbolicLink(In("site/link"), In("elsewhere"));
        File.WriteAllText(In("elsewhere/file"), "x");

        Assert.Empty(_disk.Files(In("site")));
        Assert.False(_disk.DeleteEmptyFolder(In("site")));
        Assert.True(File.Exists(In("elsewhere/file")));
    }

    private string In(string path) => Path.Join(_folder, path);
}
