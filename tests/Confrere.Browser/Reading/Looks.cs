using Microsoft.Playwright;

namespace Confrere.Browser.Reading;

/// <summary>What can be asked of a page that is open: measured in the browser, as a reader would meet it.</summary>
internal static class Looks
{
    /// <summary>What a reader reads: the page's own part, spaces run together.</summary>
    public static async Task<string> ReadText(this Visit visit) => string.Join(' ', (await visit.Page.Locator("main").InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Lays the page out for paper.</summary>
    public static Task Print(this Visit visit) => visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

    /// <summary>Puts a reader's own style over the page's.</summary>
    public static Task Dress(this Visit visit, string css) => visit.Page.EvaluateAsync("css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets.push(sheet); }", css);

    /// <summary>The elements of a selector that take room and can be seen.</summary>
    public static Task<string[]> Shown(this Visit visit, string selector) => visit.Page.EvaluateAsync<string[]>("""
        selector => [...document.querySelectorAll(selector)].filter(e => { const r = e.getBoundingClientRect(); return r.width > 0 && r.height > 0 && getComputedStyle(e).visibility !== 'hidden'; }).map(e => e.outerHTML.slice(0, 90))
        """, selector);

    /// <summary>Controls under 24 pixels. A link in running text is as high as its line, which WCAG 2.5.8 admits.</summary>
    public static Task<string[]> SmallTargets(this Visit visit) => visit.Page.EvaluateAsync<string[]>("""
        () => [...document.querySelectorAll('button, input, select, summary, nav a, .share a, .chips a, .tags a, .plain a, .pager a, h2 > a, h3 > a')]
          .map(e => [e, e.getBoundingClientRect()]).filter(([, r]) => r.width > 0 && r.height > 0 && (r.width < 24 || r.height < 24)).map(([e, r]) => `${Math.round(r.width)}x${Math.round(r.height)} ${e.outerHTML.slice(0, 90)}`)
        """);

    /// <summary>Boxes that hide part of their own text.</summary>
    public static Task<string[]> CutOff(this Visit visit) => visit.Page.EvaluateAsync<string[]>("""
        () => [...document.querySelectorAll('body *')].filter(e => !e.closest('.unseen') && e.clientHeight > 0 && /hidden|clip/.test(getComputedStyle(e).overflowY + getComputedStyle(e).overflowX)
          && (e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth + 1)).map(e => e.outerHTML.slice(0, 90))
        """);

    /// <summary>What is animated, or would be.</summary>
    public static Task<string[]> Moving(this Visit visit) => visit.Page.EvaluateAsync<string[]>("""
        () => [...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e); const lasts = t => t.split(',').some(x => parseFloat(x) > 0.01);
          return lasts(s.transitionDuration) || (s.animationName !== 'none' && lasts(s.animationDuration)) || s.scrollBehavior === 'smooth'; }).map(e => e.outerHTML.slice(0, 90))
        """);

    /// <summary>Presses a key.</summary>
    public static Task Press(this Visit visit, string key) => visit.Page.Keyboard.PressAsync(key);

    /// <summary>The colour behind the text.</summary>
    public static Task<string> Background(this Visit visit) => visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");

    /// <summary>Walks by the Tab key until an element has the focus; fails where it is never reached, or is not marked.</summary>
    public static async Task WalkTo(this Visit visit, ILocator target, int most = 40)
    {
        await visit.Page.EvaluateAsync("() => { document.activeElement?.blur(); getSelection().removeAllRanges(); scrollTo(0, 0); }");
        for (var i = 0; i < most; i++)
        {
            await visit.Press("Tab");
            if (!await target.EvaluateAsync<bool>("e => e === document.activeElement"))
                continue;
            Assert.True(await target.EvaluateAsync<bool>("e => e.matches(':focus-visible') && getComputedStyle(e).outlineStyle !== 'none'"), $"{target} has the focus and does not show it.");
            return;
        }
        Assert.Fail($"{target} is not reached by {most} steps of the keyboard.");
    }

    /// <summary>Walks through the page by the Tab key.</summary>
    /// <param name="most">After how many stops to end.</param>
    public static async Task<IReadOnlyList<TabStop>> TabStops(this Visit visit, int most)
    {
        var stops = new List<TabStop>();
        for (var i = 0; i < most; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var stop = await visit.Page.EvaluateAsync<TabStop?>("""
                () => {
                  const e = document.activeElement;
                  if (!e || e === document.body) return null;
                  const look = () => { const s = getComputedStyle(e); return [s.boxShadow, s.backgroundColor, s.borderColor, s.textDecorationLine, s.color].join('|'); };
                  const s = getComputedStyle(e), r = e.getBoundingClientRect();
                  const outlined = s.outlineStyle === 'auto' || s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2;
                  const focused = look();
                  if (!outlined) e.blur();
                  const marked = outlined || focused !== look();
                  if (!outlined) e.focus({ focusVisible: true });
                  const x = Math.min(innerWidth - 1, Math.max(0, r.left + Math.min(r.width, 20) / 2)), y = Math.min(innerHeight - 1, Math.max(0, r.top + Math.min(r.height, 20) / 2));
                  const top = document.elementFromPoint(x, y);
                  const seen = r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth && (e.contains(top) || top && top.contains(e));
                  return { element: e.outerHTML.slice(0, 90), isMarked: marked, isInView: seen };
                }
                """);
            if (stop is null)
                return stops;
            stops.Add(stop);
        }
        return stops;
    }
}
