namespace Confrere;

// What check and build say of the forms of their result.
internal abstract partial class ConsoleWords
{
    public abstract string UnknownReportFormat { get; }

    public abstract string UnknownInspection { get; }

    public abstract string NotAReport(string path);

    public abstract string WhyHeading { get; }

    public abstract string WhyOf(string rule, string why);

    public abstract string BlockedStay { get; }

    public abstract string ReportWritten(string path);

    private sealed partial class FrenchConsoleWords
    {
        public override string UnknownReportFormat => "--format attend text, json, sarif ou github";

        public override string UnknownInspection => "--inspect attend full : chaque page finie est alors relue comme le ferait un navigateur";

        public override string WhyHeading => "Pourquoi :";

        public override string WhyOf(string rule, string why) => $"  {rule} : {why}";

        public override string BlockedStay => "Un texte qui a une faute bloquante ne sort pas tant qu’elle y est ; il reste chez vous, intact, et rien n’a été publié ni retiré.";

        public override string NotAReport(string path) => $"{path} existe et n’est pas un rapport : donnez un autre nom à --report";

        public override string ReportWritten(string path) => $"Rapport écrit dans {path} ; aucun mot de vos textes n’y est.";
    }

    private sealed partial class EnglishConsoleWords
    {
        public override string UnknownReportFormat => "--format expects text, json, sarif or github";

        public override string UnknownInspection => "--inspect expects full: each finished page is then read as a browser would";

        public override string WhyHeading => "Why:";

        public override string WhyOf(string rule, string why) => $"  {rule}: {why}";

        public override string BlockedStay => "A text with a blocking fault does not go out while it has it; it stays with you, intact, and nothing was published or removed.";

        public override string NotAReport(string path) => $"{path} exists and is no report: give --report another name";

        public override string ReportWritten(string path) => $"Report written to {path}; no word of your texts is in it.";
    }
}
