namespace Confrere;

// What check and build say of the forms of their result.
internal abstract partial class ConsoleWords
{
    public abstract string UnknownReportFormat { get; }

    public abstract string UnknownInspection { get; }

    private sealed partial class FrenchConsoleWords
    {
        public override string UnknownReportFormat => "--format attend text, json, sarif ou github";

        public override string UnknownInspection => "--inspect attend full : chaque page finie est alors relue comme le ferait un navigateur";
    }

    private sealed partial class EnglishConsoleWords
    {
        public override string UnknownReportFormat => "--format expects text, json, sarif or github";

        public override string UnknownInspection => "--inspect expects full: each finished page is then read as a browser would";
    }
}
