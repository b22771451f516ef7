namespace Confrere.Reports;

/// <summary>What reports say of the program itself.</summary>
internal static class Product
{
    /// <summary>The version, in three numbers.</summary>
    public static string Version { get; } = typeof(Product).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
