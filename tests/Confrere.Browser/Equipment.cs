using Confrere.Browser;
using Confrere.Browser.Reading;
using Confrere.Browser.Sites;

[assembly: AssemblyFixture(typeof(Equipment))]

namespace Confrere.Browser;

/// <summary>What all tests share, put away after the last one.</summary>
public sealed class Equipment : IAsyncDisposable
{
    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        ServedBlog.PutAway();
        await Chromium.Close();
    }
}
