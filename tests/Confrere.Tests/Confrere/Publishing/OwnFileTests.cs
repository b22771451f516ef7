using Confrere.Publishing;

namespace Confrere.Tests.Publishing;

/// <summary>Whatever operation is the last, an author's file is the whole old one or the whole new one, and nothing else of hers is touched.</summary>
public sealed class OwnFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("confrere-own-").FullName;

    private string Text => Path.Join(folder, "texte.md");

    public static TheoryData<Fault> Faults => [.. Enum.GetValues<Fault>()];

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_write_cut_short_anywhere_leaves_the_whole_old_file_or_the_whole_new_one(Fault fault)
    {
        byte[] old = [.. Enumerable.Repeat((byte)'a', 5000)], replaced = [.. Enumerable.Repeat((byte)'b', 7000)];
        var (olds, news) = (0, 0);
        for (var n = 1; ; n++)
        {
            File.WriteAllBytes(Text, old);
            var disk = new FaultyDisk(n, fault);
            try
            {
                new OwnFile(disk).Replace(Text, old, replaced);
            }
            catch (DiskException)
            {
                // That is what is tried.
            }
            if (!disk.Failed)
                break;
            var now = File.ReadAllBytes(Text);
            Assert.True(now.SequenceEqual(old) || now.SequenceEqual(replaced), $"{fault} at operation {n}: {now.Length} bytes");
            if (now.SequenceEqual(old))
                olds++;
            else
                news++;
        }
        Assert.True(File.ReadAllBytes(Text).SequenceEqual(replaced));
        Assert.True(olds >= 3, $"{olds} old, {news} new");

        // The next write is not hindered by what a cut one left.
        File.WriteAllBytes(Text, old);
        Assert.True(new OwnFile(new RealDisk()).Replace(Text, old, replaced));
        Assert.Equal(["texte.md"], Directory.GetFiles(folder).Select(Path.GetFileName));
    }

    [Fact]
    public void A_write_that_fails_once_leaves_nothing_beside_the_file()
    {
        for (var n = 1; ; n++)
        {
            File.WriteAllText(Text, "vieux");
            var disk = new FaultyDisk(n, Fault.FailsOnce);
            try
            {
                new OwnFile(disk).Replace(Text, "vieux"u8.ToArray(), "neuf"u8.ToArray());
            }
            catch (DiskException)
            {
                // That is what is tried.
            }
            if (!disk.Failed)
                break;
            Assert.Equal(["texte.md"], Directory.GetFiles(folder).Select(Path.GetFileName));
        }
    }

    [Fact]
    public void The_file_keeps_its_rights_and_is_at_no_moment_open_to_others()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows gives rights by the folder.");
        File.WriteAllText(Text, "vieux");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Text, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        Assert.True(new OwnFile(new RealDisk()).Replace(Text, "vieux"u8.ToArray(), "neuf"u8.ToArray()));

        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Text));
    }

    [Fact]
    public void A_link_in_the_files_place_is_not_written_over()
    {
        var elsewhere = Path.Join(folder, "ailleurs.md");
        File.WriteAllText(elsewhere, "vieux");
        File.CreateSymbolicLink(Text, elsewhere);

        Assert.False(new OwnFile(new RealDisk()).Replace(Text, "vieux"u8.ToArray(), "neuf"u8.ToArray()));
        Assert.Equal("vieux", File.ReadAllText(elsewhere));
        Assert.NotNull(new FileInfo(Text).LinkTarget);
    }

    [Fact]
    public void A_file_that_somebody_else_has_written_meanwhile_is_left_alone()
    {
        File.WriteAllText(Text, "plus neuf");

        Assert.False(new OwnFile(new RealDisk()).Replace(Text, "vieux"u8.ToArray(), "neuf"u8.ToArray()));
        Assert.Equal("plus neuf", File.ReadAllText(Text));
        Assert.Equal(["texte.md"], Directory.GetFiles(folder).Select(Path.GetFileName));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
