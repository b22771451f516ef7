using Confrere.Engine.FrontMatter;
using Confrere.Engine.Time;

namespace Confrere.Site;

// What a text's page says around the text.
public abstract partial class SiteWords
{
    /// <summary>The title of the list of audiences.</summary>
    public abstract string Audiences { get; }

    /// <summary>The title of the list of authors.</summary>
    public abstract string Authors { get; }

    /// <summary>An audience's name in addresses.</summary>
    public abstract string AudienceSlug(Audience audience);

    /// <summary>A received idea that nobody has looked at for two years.</summary>
    public abstract string NotReviewedSince(PublicDate date);

    /// <summary>The subject of a mail that answers a text.</summary>
    public abstract string ReplySubject(string title);

    private sealed partial class FrenchSiteWords
    {
        public override string Audiences => "Publics";

        public override string Authors => "Auteurs";

        public override string AudienceSlug(Audience audience) => audience == Audience.Everyone ? "tous" : "soignants";

        public override string NotReviewedSince(PublicDate date) => $"Ce texte n’a pas été revu depuis plus de deux ans (dernière lecture\u00A0: {Date(date)}). Les connaissances ont pu changer.";

        public override string ReplySubject(string title) => $"Réponse\u00A0: {title}";
    }

    private sealed partial class EnglishSiteWords
    {
        public override string Audiences => "Audiences";

        public override string Authors => "Authors";

        public override string AudienceSlug(Audience audience) => audience == Audience.Everyone ? "everyone" : "professionals";

        public override string NotReviewedSince(PublicDate date) => $"This text has not been reviewed for more than two years (last read: {Date(date)}). What is known may have changed.";

        public override string ReplySubject(string title) => $"Reply: {title}";
    }
}
