using Confrere.Engine;

namespace Confrere.Commands;

/// <summary>The language of the person at the terminal, where no blog says one.</summary>
internal static class UserLanguage
{
    /// <summary>English where the environment says so, else French.</summary>
    /// <param name="variable">Reads an environment variable.</param>
    public static Language FromEnvironment(Func<string, string?> variable)
    {
        var told = ((string[])["LC_ALL", "LC_MESSAGES", "LANG"]).Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return told is not null && told.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.French;
    }
}
