using Microsoft.Playwright;

namespace Confrere.Browser.Reading;

/// <summary>Who reads, and with what: a telephone at night, a desk, a browser without scripts.</summary>
internal sealed record Reader
{
    /// <summary>Somebody at a desk, by day.</summary>
    public static Reader AtDesk { get; } = new();

    /// <summary>The four ways in which each sort of page is looked at.</summary>
    public static IReadOnlyList<Reader> Four { get; } = [AtDesk, AtDesk with { IsDark = true }, AtDesk with { Width = 320 }, AtDesk with { Width = 320, IsDark = true }];

    /// <summary>Whether the device is set to dark.</summary>
    public bool IsDark { get; init; }

    /// <summary>How wide the window is, in CSS pixels.</summary>
    public int Width { get; init; } = 1280;

    /// <summary>Whether scripts run.</summary>
    public bool HasScripts { get; init; } = true;

    /// <summary>Whether the device asks for no movement.</summary>
    public bool WantsStillness { get; init; }

    /// <summary>Whether the device imposes its own few colours.</summary>
    public bool HasForcedColors { get; init; }

    /// <summary>The same for the browser.</summary>
    public BrowserNewContextOptions Options => new()
    {
        ViewportSize = new ViewportSize { Width = Width, Height = Width < 400 ? 640 : 900 },
        ColorScheme = IsDark ? ColorScheme.Dark : ColorScheme.Light,
        JavaScriptEnabled = HasScripts,
        ReducedMotion = WantsStillness ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
        ForcedColors = HasForcedColors ? ForcedColors.Active : ForcedColors.None,
        Locale = "fr-FR",
        Permissions = ["clipboard-read", "clipboard-write"],
    };

    /// <inheritdoc />
    public override string ToString() => $"{(IsDark ? "dark" : "light")}, {Width}px";
}
