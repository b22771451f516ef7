using Confrere.Browser.Reading;
using Confrere.Browser.Sites;

namespace Confrere.Browser;

/// <summary>The tests' own eyes: a theme with a fault of each sort, which each look must see.</summary>
public sealed class PlantedFaultTests : IDisposable
{
    private readonly ServedBlog blog = ServedBlog.Of(WalkedBlog.Files + """

        -- theme/page.html --
        <!DOCTYPE html>
        <html lang="fr"><head><meta charset="utf-8"><title>Fautes</title><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; img-src *"><meta name="viewport" content="width=device-width, initial-scale=1">
        <link rel="stylesheet" href="{{ site.root }}/theme/faults.css"></head><body><nav><a href="#x">x</a></nav><main>
        <h1>Fautes</h1><img src="{{ site.root }}/nowhere.png"><img src="//elsewhere.example/pixel.png" alt="">
        <p class="faint">Gris sur gris</p><p class="wide">Large</p><p class="cut">Du texte qui ne tient pas dans sa boîte<br>et qui continue<br>encore</p><p class="moving">Mouvement</p>
        <button>·</button><a class="unmarked" href="#y">Sans marque</a><a class="hidden" href="#z">Hors de vue</a><p hidden class="scripted">Seulement avec un script, et c’est la plus grande part de cette page de fautes, sans quoi elle n’a presque rien à dire.</p>
        </main><script>document.title = 'inline'</script><script src="{{ site.root }}/theme/faults.js"></script></body></html>
        -- theme/faults.css --
        .faint { color: #bbb; background: #ccc; }
        .wide { width: 2000px; }
        .cut { height: 1em; overflow: hidden; }
        .moving { transition: color 2s; }
        button { width: 12px; height: 12px; padding: 0; border: 0; }
        a.unmarked { outline: none; color: #00f; text-decoration: none; }
        a.hidden { position: fixed; left: -9999px; }
        -- theme/faults.js --
        document.querySelector('.scripted').hidden = false;
        """);

    /// <inheritdoc />
    public void Dispose() => blog.Dispose();

    [Fact]
    public async Task Barriers_errors_and_foreign_requests_are_seen()
    {
        await using var visit = await Visit.To(blog, "a-propos", Reader.AtDesk);

        var violations = string.Join('\n', await visit.Violations());
        Assert.Contains("image-alt", violations);
        Assert.Contains("color-contrast", violations);
        Assert.Contains(await visit.StickingOut(), element => element.Contains("wide", StringComparison.Ordinal));
        var troubles = string.Join('\n', visit.Troubles);
        Assert.Contains("elsewhere.example", troubles);
        Assert.Contains("refused by policy: script-src", troubles);
        Assert.Contains("404", troubles);
    }

    [Fact]
    public async Task What_needs_a_script_or_moves_or_is_cut_or_small_or_printed_is_seen()
    {
        await using var visit = await Visit.To(blog, "a-propos", Reader.AtDesk with { WantsStillness = true });
        await using var without = await Visit.To(blog, "a-propos", Reader.AtDesk with { HasScripts = false });

        Assert.True((await without.ReadText()).Length < 0.97 * (await visit.ReadText()).Length);
        Assert.Contains(await visit.Moving(), element => element.Contains("moving", StringComparison.Ordinal));
        Assert.Contains(await visit.CutOff(), element => element.Contains("cut", StringComparison.Ordinal));
        Assert.Contains(await visit.SmallTargets(), element => element.Contains("<button", StringComparison.Ordinal));
        await visit.Print();
        Assert.NotEmpty(await visit.Shown("nav"));
    }

    [Fact]
    public async Task A_stop_that_is_not_marked_or_out_of_sight_is_seen()
    {
        await using var visit = await Visit.To(blog, "a-propos", Reader.AtDesk);

        var stops = await visit.TabStops(most: 10);

        Assert.Contains(stops, stop => !stop.IsMarked && stop.Element.Contains("unmarked", StringComparison.Ordinal));
        Assert.Contains(stops, stop => !stop.IsInView && stop.Element.Contains("hidden", StringComparison.Ordinal));
        Assert.Contains(stops, stop => stop.IsMarked && stop.IsInView);
    }
}
