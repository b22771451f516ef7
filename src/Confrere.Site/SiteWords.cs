using Confrere.Engine;
using Confrere.Engine.FrontMatter;
using Confrere.Engine.Time;

namespace Confrere.Site;

/// <summary>What the site says: to the author where something is wrong, to readers in titles and labels. One class per language; the words of templates are the theme's.</summary>
public abstract partial class SiteWords
{
    private static readonly SiteWords French = new FrenchSiteWords();
    private static readonly SiteWords English = new EnglishSiteWords();

    /// <summary>The texts in a language.</summary>
    public static SiteWords In(Language language) => language == Language.French ? French : English;

    // To the author: settings.

    /// <summary>A setting that does not exist.</summary>
    public abstract string UnknownSetting(string near);

    /// <summary>A setting of Statiq's that has no part here.</summary>
    public abstract string SettingOfStatiq { get; }

    /// <summary><c>--set</c> without a value.</summary>
    public abstract string OverrideNeedsValue { get; }

    /// <summary>A folder outside the site.</summary>
    public abstract string FolderMustBeInside { get; }

    /// <summary>A time zone that does not exist.</summary>
    public abstract string UnknownTimeZone(IEnumerable<string> nearest);

    /// <summary>An odd entry in <c>DatePrecision</c>.</summary>
    public abstract string PrecisionExpected { get; }

    /// <summary>An odd entry in <c>Paths</c>.</summary>
    public abstract string PathExpected { get; }

    /// <summary>A rule in settings that does not exist.</summary>
    public abstract string UnknownRule(IEnumerable<string> nearest);

    /// <summary>A rule that settings cannot make laxer.</summary>
    public abstract string RuleLevelRefused(string rule);

    /// <summary>Without a host there are no feeds and no sitemap.</summary>
    public abstract string NoHost { get; }

    // To the author: links and addresses.

    /// <summary>A link that leads nowhere.</summary>
    public abstract string BrokenLink(string? nearest);

    /// <summary>A link whose letters differ in case from what it points to.</summary>
    public abstract string WrongCase(string right);

    /// <summary>An anchor that its target does not have.</summary>
    public abstract string MissingAnchor { get; }

    /// <summary>An image that is not there.</summary>
    public abstract string MissingImage(string? nearest);

    /// <summary>A link to something that is not published.</summary>
    public abstract string LinkToUnpublished { get; }

    /// <summary>A link that would run a script.</summary>
    public abstract string DangerousLink { get; }

    /// <summary>Two files on one address.</summary>
    public abstract string SameAddress(string other);

    // To the author: theme.

    /// <summary>A template that cannot be read, or that names what does not exist. The detail comes from the template engine.</summary>
    public abstract string BrokenTemplate(string detail);

    /// <summary>A name in a template that does not exist.</summary>
    public abstract string UnknownName(string name);

    /// <summary>An <c>include</c> of a template that does not exist.</summary>
    public abstract string UnknownTemplate(string name);

    /// <summary>A block in a template without its <c>end</c>.</summary>
    public abstract string UnclosedBlock { get; }

    // To readers.

    /// <summary>A kind's name for readers.</summary>
    public abstract string KindLabel(Kind kind);

    /// <summary>A kind's name as the title of its list.</summary>
    public abstract string KindTitle(Kind kind);

    /// <summary>An audience's badge.</summary>
    public abstract string AudienceLabel(Audience audience);

    /// <summary>A question's badge.</summary>
    public abstract string StatusLabel(QuestionStatus status);

    /// <summary>A verdict in words.</summary>
    public abstract string VerdictLabel(Verdict verdict);

    /// <summary>A date for readers, as fine as it may be shown.</summary>
    public abstract string Date(PublicDate date);

    /// <summary>The title of the list of specialties.</summary>
    public abstract string Specialties { get; }

    /// <summary>The title of the list of tags.</summary>
    public abstract string Tags { get; }

    /// <summary>The title of the list of years.</summary>
    public abstract string Years { get; }

    /// <summary>The title of the list of kinds.</summary>
    public abstract string KindsTitle { get; }

    /// <summary>The title of the list of open questions.</summary>
    public abstract string OpenQuestions { get; }

    /// <summary>What the list of open questions says on top.</summary>
    public abstract string OpenQuestionsIntro { get; }

    /// <summary>The title of the page for addresses that lead nowhere.</summary>
    public abstract string NotFound { get; }

    /// <summary>The title of a list's further page.</summary>
    public abstract string PageOf(string title, int number);

    /// <summary>The description of a list for search engines.</summary>
    public abstract string ListDescription(string title, int count, string site);

    /// <summary>The link home in menus.</summary>
    public abstract string Home { get; }

    /// <summary>What stands for the title of a text that is not published.</summary>
    public abstract string NotPublished { get; }

    /// <summary>The title of a feed.</summary>
    public abstract string FeedTitle(string site, string list);

    /// <summary>What a screen reader says of a ticked box.</summary>
    public abstract string TaskDone { get; }

    /// <summary>What a screen reader says of an empty box.</summary>
    public abstract string TaskToDo { get; }

    /// <summary>What a screen reader says of a table's scrolling frame.</summary>
    public abstract string TableLabel { get; }

    private sealed partial class FrenchSiteWords : SiteWords
    {
        public override string UnknownSetting(string near) => $"réglage inconnu ; vouliez-vous écrire « {near} » ?";

        public override string SettingOfStatiq => "ce réglage de Statiq n’a pas d’effet ici ; vous pouvez le laisser";

        public override string OverrideNeedsValue => "--set attend Clé=valeur, par exemple --set PageSize=20";

        public override string FolderMustBeInside => "ce dossier doit être à l’intérieur du site, sans « .. » ni chemin absolu";

        public override string UnknownTimeZone(IEnumerable<string> nearest) => $"fuseau horaire inconnu ; les plus proches : {string.Join(", ", nearest)}";

        public override string PrecisionExpected => "on attend un genre et une précision : \"anecdote\": \"month\" (ou day, year)";

        public override string PathExpected => "on attend specialties, tags, years, kinds, open-questions, audiences, authors ou page, et un mot pour l’adresse";

        public override string UnknownRule(IEnumerable<string> nearest) => $"cette règle n’existe pas ; les plus proches : {string.Join(", ", nearest)}";

        public override string RuleLevelRefused(string rule) => $"la règle {rule} bloque, et un réglage ne peut pas l’adoucir ; une exception s’écrit dans le texte même, sous « admis », avec sa raison";

        public override string NoHost => "sans « Host », ni flux, ni plan du site, ni adresses complètes ; ajoutez par exemple \"Host\": \"votrenom.github.io\" dans statiq.json";

        public override string BrokenLink(string? nearest) => "ce lien ne mène à rien" + Nearest(nearest);

        public override string WrongCase(string right) => $"les majuscules et minuscules de ce lien ne sont pas celles du fichier : écrivez « {right} »";

        public override string MissingAnchor => "la page existe, mais pas ce repère (ce qui suit le #) : écrivez le titre visé en minuscules, sans accents, avec des tirets à la place des espaces";

        public override string MissingImage(string? nearest) => "cette image n’existe pas" + Nearest(nearest);

        public override string LinkToUnpublished => "ce lien mène à un texte qui n’est pas publié : seuls les mots du lien sont affichés, sans adresse";

        public override string DangerousLink => "ce lien exécuterait un programme chez le lecteur ; retirez-le";

        public override string SameAddress(string other) => $"deux fichiers auraient la même adresse, celui-ci et {other} ; renommez l’un des deux";

        public override string BrokenTemplate(string detail) => $"ce gabarit du thème ne peut pas servir : {detail}";

        public override string UnknownName(string name) => $"le gabarit lit « {name} », qui n’existe pas ; theme/README.md dit ce qu’un gabarit peut lire";

        public override string UnknownTemplate(string name) => $"le thème n’a pas de gabarit « {name} »";

        public override string UnclosedBlock => "un bloc (if, for…) n’est pas fermé par {{ end }}";

        public override string KindLabel(Kind kind) => kind switch { Kind.Anecdote => "Anecdote", Kind.Myth => "Idée reçue", Kind.Question => "Question", Kind.Post => "Billet", _ => "Page" };

        public override string KindTitle(Kind kind) => kind switch { Kind.Anecdote => "Anecdotes", Kind.Myth => "Idées reçues", Kind.Question => "Questions aux confrères", Kind.Post => "Billets", _ => "Pages" };

        public override string AudienceLabel(Audience audience) => audience == Audience.Everyone ? "Pour tous" : "Écrit pour des soignants, lisible par tous";

        public override string StatusLabel(QuestionStatus status) => status == QuestionStatus.Open ? "Question ouverte" : "Question résolue";

        public override string VerdictLabel(Verdict verdict) => verdict switch
        {
            Verdict.False => "Faux",
            Verdict.MostlyFalse => "Plutôt faux",
            Verdict.Incomplete => "Incomplet",
            Verdict.Unproven => "Non prouvé",
            Verdict.MostlyTrue => "Plutôt vrai",
            _ => "Vrai",
        };

        public override string Date(PublicDate date) => date.Precision switch
        {
            DatePrecision.Year => $"{date.Date.Year}",
            DatePrecision.Month => $"{Months.Name(date.Date.Month, Language.French)} {date.Date.Year}",
            _ => $"{(date.Date.Day == 1 ? "1er" : date.Date.Day)} {Months.Name(date.Date.Month, Language.French)} {date.Date.Year}",
        };

        public override string Specialties => "Spécialités";

        public override string Tags => "Étiquettes";

        public override string Years => "Années";

        public override string KindsTitle => "Genres";

        public override string OpenQuestions => "Questions ouvertes";

        public override string OpenQuestionsIntro => "Ces questions attendent encore l’avis d’un confrère.";

        public override string NotFound => "Page introuvable";

        public override string PageOf(string title, int number) => $"{title}, page {number}";

        public override string ListDescription(string title, int count, string site) => $"{title} : {count} texte{(count < 2 ? "" : "s")} à lire sur {site}.";

        public override string Home => "Accueil";

        public override string NotPublished => "article non publié";

        public override string FeedTitle(string site, string list) => $"{site} : {list}";

        public override string TaskDone => "fait";

        public override string TaskToDo => "à faire";

        public override string TableLabel => "Tableau";

        private static string Nearest(string? nearest) => nearest is null ? " ; corrigez-le ou retirez-le" : $" ; le plus proche : {nearest}";
    }

    private sealed partial class EnglishSiteWords : SiteWords
    {
        public override string UnknownSetting(string near) => $"unknown setting; did you mean “{near}”?";

        public override string SettingOfStatiq => "this setting of Statiq’s has no effect here; you may leave it";

        public override string OverrideNeedsValue => "--set wants Key=value, such as --set PageSize=20";

        public override string FolderMustBeInside => "this folder must be inside the site, without “..” and not absolute";

        public override string UnknownTimeZone(IEnumerable<string> nearest) => $"unknown time zone; the nearest are: {string.Join(", ", nearest)}";

        public override string PrecisionExpected => "a kind and a precision were expected: \"anecdote\": \"month\" (or day, year)";

        public override string PathExpected => "specialties, tags, years, kinds, open-questions or page was expected, with a word for the address";

        public override string UnknownRule(IEnumerable<string> nearest) => $"no such rule; the nearest are: {string.Join(", ", nearest)}";

        public override string RuleLevelRefused(string rule) => $"the rule {rule} blocks, and no setting can soften it; an exception is written in the text itself, under “allow”, with its reason";

        public override string NoHost => "without “Host” there are no feeds, no sitemap and no whole addresses; add for example \"Host\": \"yourname.github.io\" to statiq.json";

        public override string BrokenLink(string? nearest) => "this link leads nowhere" + Nearest(nearest);

        public override string WrongCase(string right) => $"this link’s capitals and small letters are not the file’s: write “{right}”";

        public override string MissingAnchor => "the page exists, but not this anchor (what follows the #): write the heading in small letters, without accents, with hyphens for spaces";

        public override string MissingImage(string? nearest) => "this image does not exist" + Nearest(nearest);

        public override string LinkToUnpublished => "this link leads to a text that is not published: only its words are shown, without an address";

        public override string DangerousLink => "this link would run a program on the reader’s machine; remove it";

        public override string SameAddress(string other) => $"two files would have one address, this one and {other}; rename one of them";

        public override string BrokenTemplate(string detail) => $"this template of the theme cannot be used: {detail}";

        public override string UnknownName(string name) => $"the template reads “{name}”, which does not exist; theme/README.md says what a template may read";

        public override string UnknownTemplate(string name) => $"the theme has no template “{name}”";

        public override string UnclosedBlock => "a block (if, for…) is not closed by {{ end }}";

        public override string KindLabel(Kind kind) => kind switch { Kind.Anecdote => "Case", Kind.Myth => "Myth", Kind.Question => "Question", Kind.Post => "Post", _ => "Page" };

        public override string KindTitle(Kind kind) => kind switch { Kind.Anecdote => "Cases", Kind.Myth => "Myths", Kind.Question => "Questions to colleagues", Kind.Post => "Posts", _ => "Pages" };

        public override string AudienceLabel(Audience audience) => audience == Audience.Everyone ? "For everyone" : "Written for professionals, readable by everyone";

        public override string StatusLabel(QuestionStatus status) => status == QuestionStatus.Open ? "Open question" : "Resolved question";

        public override string VerdictLabel(Verdict verdict) => verdict switch
        {
            Verdict.False => "False",
            Verdict.MostlyFalse => "Mostly false",
            Verdict.Incomplete => "Incomplete",
            Verdict.Unproven => "Unproven",
            Verdict.MostlyTrue => "Mostly true",
            _ => "True",
        };

        public override string Date(PublicDate date) => date.Precision switch
        {
            DatePrecision.Year => $"{date.Date.Year}",
            DatePrecision.Month => $"{Months.Name(date.Date.Month, Language.English)} {date.Date.Year}",
            _ => $"{date.Date.Day} {Months.Name(date.Date.Month, Language.English)} {date.Date.Year}",
        };

        public override string Specialties => "Specialties";

        public override string Tags => "Tags";

        public override string Years => "Years";

        public override string KindsTitle => "Kinds";

        public override string OpenQuestions => "Open questions";

        public override string OpenQuestionsIntro => "These questions still wait for a colleague’s view.";

        public override string NotFound => "Page not found";

        public override string PageOf(string title, int number) => $"{title}, page {number}";

        public override string ListDescription(string title, int count, string site) => $"{title}: {count} text{(count == 1 ? "" : "s")} to read on {site}.";

        public override string Home => "Home";

        public override string NotPublished => "unpublished text";

        public override string FeedTitle(string site, string list) => $"{site}: {list}";

        public override string TaskDone => "done";

        public override string TaskToDo => "to do";

        public override string TableLabel => "Table";

        private static string Nearest(string? nearest) => nearest is null ? "; mend or remove it" : $"; the nearest is {nearest}";
    }
}
