using Microsoft.Playwright;

namespace Confrere.Browser.Reading;

/// <summary>The system's browser, started once for all tests; nothing is downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private static readonly Lazy<Task<IBrowser>> Started = new(Start);

    private static IPlaywright? driver;

    /// <summary>The browser.</summary>
    public static Task<IBrowser> Browser => Started.Value;

    /// <summary>Ends it, if it was started.</summary>
    public static async Task Close()
    {
        if (Started.IsValueCreated)
            await (await Started.Value).CloseAsync();
        driver?.Dispose();
    }

    private static async Task<IBrowser> Start()
    {
        var playwright = driver = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage"] });
    }

    private static string Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var found = Environment.GetEnvironmentVariable("CHROME_PATH") ?? Names.SelectMany(name => folders.Select(folder => Path.Join(folder, name))).FirstOrDefault(File.Exists);
        return found ?? throw new InvalidOperationException($"These tests want a browser: install one of {string.Join(", ", Names)}, or name it in CHROME_PATH.");
    }
}
