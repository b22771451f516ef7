namespace Confrere;

// What check and build say of the forms of their result.
internal abstract partial class ConsoleWords
{
    public abstract string UnknownReportFormat { get; }

    private sealed partial class FrenchConsoleWords
    {
        public override string UnknownReportFormat => "--format attend text, json, sarif ou github";
    }

    private sealed partial class EnglishConsoleWords
    {
        public override string UnknownReportFormat => "--format expects text, json, sarif or github";
    }
}
