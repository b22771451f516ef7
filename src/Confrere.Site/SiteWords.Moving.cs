namespace Confrere.Site;

/// <content>What is said of what a Statiq blog brings along.</content>
public abstract partial class SiteWords
{
    /// <summary>A setting that neither Confrère nor Statiq knows.</summary>
    public abstract string SettingOfATheme { get; }

    /// <summary>Something that cannot move, and the way out.</summary>
    public abstract string CannotMove(Statiq.Remnant kind);

    /// <summary>A text where the blog has a page of its own.</summary>
    public abstract string AddressOfAMadePage { get; }

    private sealed partial class FrenchSiteWords
    {
        public override string SettingOfATheme => "ce réglage, sans doute celui d’un thème, n’a pas d’effet ici ; vous pouvez le laisser";

        public override string CannotMove(Statiq.Remnant kind) => kind switch
        {
            Statiq.Remnant.Razor => "les pages Razor ne sont pas exécutées et ne sortent pas ; les listes, les étiquettes et les flux se font seuls ici, et une page écrite à la main se recopie en Markdown (.md)",
            Statiq.Remnant.Template => "ce gabarit (Handlebars, fragment HTML, page HTML avec en-tête) n’est pas exécuté et ne sort pas ; recopiez son texte en Markdown (.md)",
            Statiq.Remnant.Script => "le code C# n’est pas exécuté et ne sort pas ; écrivez son résultat dans un fichier",
            Statiq.Remnant.Style => "Sass et Less ne sont pas compilés ici ; compilez la feuille une fois et gardez le .css, ou partez des styles du thème de Confrère",
            Statiq.Remnant.Data => "ce fichier de données (archive, flux) n’est pas lu et ne sort pas ; les listes et les flux se font seuls ici",
            Statiq.Remnant.Theme => "ce thème Statiq n’est pas employé (ses images le sont) ; le thème de Confrère habille le blog, et theme/ peut en remplacer des fichiers",
            Statiq.Remnant.XmlSettings => "les réglages en XML ne sont pas lus ; recopiez-les dans statiq.json ou settings.yml",
            _ => "ce code court (shortcode) n’est pas connu ici et n’affiche rien ; écrivez son résultat en Markdown",
        };

        public override string AddressOfAMadePage => "le blog a déjà une page à cette adresse, faite à chaque construction : ce texte n’est pas publié ; renommez son fichier pour qu’il le soit";
    }

    private sealed partial class EnglishSiteWords
    {
        public override string SettingOfATheme => "this setting, a theme’s no doubt, has no effect here; you may leave it";

        public override string CannotMove(Statiq.Remnant kind) => kind switch
        {
            Statiq.Remnant.Razor => "Razor pages are not run and do not go out; lists, tags and feeds make themselves here, and a page written by hand can be copied into Markdown (.md)",
            Statiq.Remnant.Template => "this template (Handlebars, HTML fragment, HTML page with front matter) is not run and does not go out; copy its text into Markdown (.md)",
            Statiq.Remnant.Script => "C# code is not run and does not go out; write its result into a file",
            Statiq.Remnant.Style => "Sass and Less are not compiled here; compile the sheet once and keep the .css, or start from the styles of Confrère’s theme",
            Statiq.Remnant.Data => "this file of data (archive, feed) is not read and does not go out; lists and feeds make themselves here",
            Statiq.Remnant.Theme => "this Statiq theme is not used (its pictures are); Confrère’s theme dresses the blog, and theme/ can replace files of it",
            Statiq.Remnant.XmlSettings => "settings in XML are not read; copy them into statiq.json or settings.yml",
            _ => "this shortcode is not known here and shows nothing; write its result in Markdown",
        };

        public override string AddressOfAMadePage => "the blog has a page at this address, made by each build: this text is not published; rename its file so that it is";
    }
}
