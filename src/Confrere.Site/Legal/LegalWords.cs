using Confrere.Engine;
using Confrere.Site.Settings;

namespace Confrere.Site.Legal;

/// <summary>The legal notice and the privacy page, from what the settings say; what they do not say is left open, never made up.</summary>
public abstract class LegalWords
{
    private static readonly LegalWords French = new FrenchLegalWords();
    private static readonly LegalWords English = new EnglishLegalWords();

    /// <summary>The texts in a language.</summary>
    public static LegalWords In(Language language) => language == Language.French ? French : English;

    /// <summary>The title of the privacy page.</summary>
    public abstract string PrivacyTitle { get; }

    /// <summary>The title of the legal notice.</summary>
    public abstract string LegalTitle { get; }

    /// <summary>What the settings lack, to the author.</summary>
    public abstract string Missing(IEnumerable<string> settings);

    /// <summary>The sections of the privacy page.</summary>
    public abstract IEnumerable<(string Heading, IReadOnlyList<string> Paragraphs)> Privacy(SiteSettings settings);

    /// <summary>The sections of the legal notice.</summary>
    public abstract IEnumerable<(string Heading, IReadOnlyList<string> Paragraphs)> Legal(SiteSettings settings);

    private static string Joined(params ReadOnlySpan<string> parts)
    {
        var told = new List<string>();
        foreach (var part in parts)
        {
            if (part.Length > 0)
                told.Add(part);
        }
        return string.Join(", ", told);
    }

    private static string Or(string text, string otherwise) => text.Length > 0 ? text : otherwise;

    private sealed class FrenchLegalWords : LegalWords
    {
        private const string Untold = "Non renseigné pour le moment.";

        public override string PrivacyTitle => "Confidentialité";

        public override string LegalTitle => "Mentions légales";

        public override string Missing(IEnumerable<string> settings) => $"la page des mentions légales est incomplète ; il manque dans statiq.json : {string.Join(", ", settings)} (« NonProfessional » : true sous « Legal » si vous éditez ce blog à titre non professionnel et que votre hébergeur connaît votre identité)";

        public override IEnumerable<(string Heading, IReadOnlyList<string> Paragraphs)> Privacy(SiteSettings settings) =>
        [
            ("Qui répond", [settings.Contact.Length > 0 ? $"Pour toute question sur vos données, écrivez à {settings.Contact}, sans détails médicaux." : Untold]),
            ("Ce que ce site enregistre", ["Rien. Il n’y a ni cookie, ni mesure d’audience, ni publicité, ni compte à créer. Les pages ne chargent rien depuis un autre site."]),
            ("Ce que votre appareil garde", ["Si vous choisissez l’apparence claire ou sombre, ou une instance Mastodon pour partager, votre navigateur retient ce choix sur votre appareil. Il n’est envoyé à personne ; vous pouvez l’effacer dans les réglages du navigateur."]),
            ("L’hébergeur et ses journaux", [$"Les pages sont servies par un hébergeur{(settings.Legal.Host.Length > 0 ? $" : {settings.Legal.Host}" : "")}. Comme tout serveur, le sien reçoit votre adresse IP, l’adresse de la page demandée et le nom de votre navigateur, et peut en garder un journal selon ses propres règles. Ce site n’a pas fixé la durée de ces journaux et ne la connaît pas."]),
            ("Les liens et les partages", ["Un lien vers un autre site, ou un bouton de partage, ne transmet rien tant que vous ne le suivez pas. Ensuite, les règles de cet autre site valent. Le seul nom de ce site-ci lui est indiqué, jamais la page que vous lisiez."]),
            ("Les messages que vous envoyez", ["Un message est lu pour y répondre, et n’est ni publié ni transmis sans votre accord. N’y mettez pas de détails médicaux, ni sur vous, ni sur quelqu’un d’autre."]),
            ("Vos droits", ["Vous pouvez demander l’accès à vos données, leur rectification, leur effacement, la limitation de leur usage, et vous y opposer. Si la réponse ne vous convient pas, vous pouvez saisir l’autorité de contrôle de votre pays (en France, la Cnil)."]),
            ("Ce que cette page ne sait pas", ["Elle est faite à partir des réglages du blog et de ce que font ses pages. Elle ne sait pas ce que l’hébergeur, votre messagerie ou un autre prestataire fait de son côté."]),
        ];

        public override IEnumerable<(string Heading, IReadOnlyList<string> Paragraphs)> Legal(SiteSettings settings)
        {
            var legal = settings.Legal;
            var who = legal.IsNonProfessional
                ? new[] { "Ce site est édité à titre non professionnel par une personne physique" + (settings.Author.Length > 0 && settings.AuthorVisibility != AuthorVisibility.Anonymous ? $", qui signe « {settings.Author} »." : "."), "Comme la loi n° 2004-575 pour la confiance dans l’économie numérique le permet (article 1-1, II), son identité n’est pas affichée ; son hébergeur, nommé ci-dessous, la connaît." }
                : [Or(Joined(legal.Publisher, legal.Address, legal.Phone), Untold)];
            return
            [
                ("Édition", who),
                .. legal.IsNonProfessional && legal.Director.Length == 0 ? [] : new (string, IReadOnlyList<string>)[] { ("Direction de la publication", [Or(legal.Director, Untold)]) },
                ("Hébergement", [Or(Joined(legal.Host, legal.HostAddress, legal.HostPhone), Untold)]),
                ("Nous écrire", [settings.Contact.Length > 0 ? $"{settings.Contact}. N’écrivez aucun détail médical ; en cas d’urgence, appelez les secours." : Untold]),
                ("Droit de réponse", ["Toute personne nommée ou désignée sur ce site dispose d’un droit de réponse, à exercer dans les trois mois qui suivent la mise en ligne du texte (article 1-1, III de la même loi). " + (legal.IsNonProfessional ? "La demande peut être adressée à l’hébergeur, qui la transmet ; l’adresse ci-dessus va plus vite." : "Écrivez à l’adresse ci-dessus.")]),
                ("Nature des textes", ["Les textes ont une portée générale. Ils ne remplacent pas une consultation. Les récits sont modifiés pour que les personnes ne soient pas reconnues."]),
            ];
        }
    }

    private sealed class EnglishLegalWords : LegalWords
    {
        private const string Untold = "Not told yet.";

        public override string PrivacyTitle => "Privacy";

        public override string LegalTitle => "Legal notice";

        public override string Missing(IEnumerable<string> settings) => $"the legal notice is incomplete; statiq.json lacks: {string.Join(", ", settings)} (“NonProfessional”: true under “Legal” if you do not publish this blog as a trade and your host knows who you are)";

        public override IEnumerable<(string Heading, IReadOnlyList<string> Paragraphs)> Privacy(SiteSettings settings) =>
        [
            ("Who answers", [settings.Contact.Length > 0 ? $"For any question about your data, write to {settings.Contact}, without medical details." : Untold]),
            ("What this site records", ["Nothing. There are no cookies, no audience measurement, no advertising, no accounts. Pages load nothing from any other site."]),
            ("What your device keeps", ["If you choose the light or dark appearance, or a Mastodon instance to share with, your browser remembers that choice on your device. It is sent to nobody; you can delete it in the browser’s settings."]),
            ("The host and its logs", [$"Pages are served by a host{(settings.Legal.Host.Length > 0 ? $": {settings.Legal.Host}" : "")}. Like any server, it receives your IP address, the address of the page and the name of your browser, and may keep a log by its own rules. This site has not set how long, and does not know."]),
            ("Links and sharing", ["A link to another site, or a share button, passes nothing on until you follow it. Then that site’s rules hold. It is told the name of this site only, never the page that you were reading."]),
            ("Messages that you send", ["A message is read to be answered, and is neither published nor passed on without your consent. Put no medical details in it, neither yours nor anybody else’s."]),
            ("Your rights", ["You can ask for access to your data, for their correction, their deletion, the restriction of their use, and object to it. If the answer does not satisfy you, you can turn to your country’s data protection authority."]),
            ("What this page does not know", ["It is made from the blog’s settings and from what its pages do. It does not know what the host, your mail provider or any other service does on its side."]),
        ];

        public override IEnumerable<(string Heading, IReadOnlyList<string> Paragraphs)> Legal(SiteSettings settings)
        {
            var legal = settings.Legal;
            var who = legal.IsNonProfessional
                ? new[] { "This site is published by a person who does not make it her trade" + (settings.Author.Length > 0 && settings.AuthorVisibility != AuthorVisibility.Anonymous ? $", and who signs “{settings.Author}”." : "."), "As French law n° 2004-575 allows (article 1-1, II), her identity is not shown; her host, named below, knows it." }
                : [Or(Joined(legal.Publisher, legal.Address, legal.Phone), Untold)];
            return
            [
                ("Publisher", who),
                .. legal.IsNonProfessional && legal.Director.Length == 0 ? [] : new (string, IReadOnlyList<string>)[] { ("Director of publication", [Or(legal.Director, Untold)]) },
                ("Host", [Or(Joined(legal.Host, legal.HostAddress, legal.HostPhone), Untold)]),
                ("Contact", [settings.Contact.Length > 0 ? $"{settings.Contact}. Write no medical details; in an emergency, call for help." : Untold]),
                ("Right of reply", ["Anybody named or designated on this site has a right of reply, within three months of the text’s publication (article 1-1, III of the same law). " + (legal.IsNonProfessional ? "The request may be sent to the host, who passes it on; the address above is faster." : "Write to the address above.")]),
                ("What these texts are", ["The texts are general. They do not replace a consultation. Stories are changed so that people are not recognised."]),
            ];
        }
    }
}
