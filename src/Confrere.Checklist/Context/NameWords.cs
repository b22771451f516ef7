using System.Buffers;
using System.Collections.Frozen;
using Confrere.Checklist.Lexicons;
using Confrere.Engine.Text;

namespace Confrere.Checklist.Context;

/// <summary>Words that stand where a name could stand, after « madame » or « docteur », and are none. They only admit: a name needs no list to be found.</summary>
public static class NameWords
{
    // Tool words and pronouns, which a capital at the beginning of a sentence makes look like a name.
    private const string Tools = """
        a à ah ai aie ait alors apres arrive as au aucun aucune aujourd aujourd'hui aupres aussi autre autres aux avait avaient avant avec ayant beaucoup bien bonjour bonsoir bref c c'est car ce
        cela celle celui cependant ces cet cette chacun chaque chez cher chere ci comme comment contre d dans de deja depuis des desormais dernier derniere deux devant devrait doit donc du durant
        elle elles en encore enfin ensuite entre environ es est et etait etaient etant etc eu eut eux evidemment finalement fut grace hein helas hier ici il ils ira j j'ai jamais je jusque jusqu l la lors
        lorsque lui l'a m ma mais malgre me meme merci mes moi moins mon n ne ni non nos notre nous on ont or ou où oui outre par parce pardon parfois pas pendant peu peut plus plutot pour pourquoi
        pourtant presque puis puisque qu quand quant que quel quelle quels quelles qui quoi rien s sa salut sans sauf se selon sera ses seul seule si sinon soit son sont sous souvent suis suite sur surtout
        t ta tandis tant te tel telle tellement tes tiens toi ton toujours tous tout toute toutefois toutes tres trois trop tu un une va vers voici voila vos votre vous vraiment y
        and the is was who of has had for with at in to but if then he she they we you his her
        """;

    // What a person is or does: « Madame la présidente », « Docteur en médecine », « Professeur émérite », « Maître de conférences ».
    private const string Functions = """
        abbe accoucheur adjoint administrateur administratrice agrege ambassadeur ambassadrice ancien ancienne anesthesiste assistant assistante attache avocat avocate bonhomme cardiologue cadre chef cheffe chirurgien
        chirurgienne colonel commandant commissaire conferences confrere consoeur consul cure depute deputee dermatologue directeur directrice docteur docteure doyen doyenne emerite etat eveque externe
        generaliste general geriatre gouverneur gynecologue major honoraire honoris infirmier infirmiere inspecteur inspectrice interne juge junior lieutenant maire maitre marechal medecin ministre neurologue notaire oncologue
        ophtalmologue oto parrain pasteur pediatre pharmacien pharmacienne philosophie physique pneumologue praticien praticienne premier premiere prefet prefete president presidente principal procureur procureure professeur
        professeure proviseur psychiatre radiologue recteur rectrice referent referente remplacant remplacante rhumatologue sciences secretaire senateur senatrice senior sage-femme titulaire traitant traitante
        urgentiste urologue vice-president vice-presidente veterinaire
        medecine chirurgie pharmacie droit lettres sciences biologie chimie anatomie histoire mathematiques maths francais anglais sport danse musique yoga piano ecole ecoles lycee college universite universites
        aide auxiliaire coordinateur coordinatrice dentiste diplome diplomee enfant enfants epouse femme fille fils frere homme homo liberal liberale madame mademoiselle mere messieurs monsieur le parent parents
        patient patiente pere puericultrice soeur soignant soignante specialisee stagiaire superviseur superviseuse superieur superieure superviseur bebe tante oncle voici
        ceans chien hotel oeuvre ouvrage ballet queux chanteur nageur d'hotel d'oeuvre
        """;

    // Who is nobody: placeholders, and people at large.
    private const string Nobody = """
        x xx xxx y yy yyy z zz zzz n xy xyz nn untel unetelle une-telle un-tel unetel truc machin machine chose bidule dupont-durand lambda tout-le-monde toutlemonde tartempion trucmuche muche bidulle
        bidochon michu someone so-and-so nobody everyone president everybody anonyme inconnu inconnue personne nom prenom initiale name
        """;

    // Diseases, groups and scores that follow « patient » or « mère » as they are.
    private const string Illnesses = """
        alzheimer addison asa barthel basedow becker behcet biermer bipolaire bpco charcot child child-pugh covid covid-19 crohn cushing down duchenne ebola ehlers ehlers-danlos fabry fallot fontan gaucher
        glasgow hashimoto hodgkin horton huntington kawasaki killip klinefelter lewy lupique lyme marfan marfanoide meniere nyha parkinson parkinsonien parkinsonienne porphyrique rankin rh rhesus sjogren sida
        steinert tako-tsubo takotsubo turner waldenstrom wegener wilson zika vih hiv hta aids cmv ebv vhb vhc hcv hbv atcd
        """;

    // « La jeune Bretonne » has an origin, not a name.
    private const string Peoples = """
        afghan afghane africain africaine albanais albanaise algerien algerienne allemand allemande alsacien alsacienne americain americaine anglais anglaise antillais antillaise armenien armenienne asiatique
        auvergnat auvergnate basque belge berbere breton bretonne britannique bulgare camerounais camerounaise chinois chinoise comorien comorienne congolais congolaise coreen coreenne corse creole ecossais
        ecossaise egyptien egyptienne espagnol espagnole europeen europeenne flamand flamande francais francaise grec grecque guineen guineenne haitien haitienne hongrois hongroise indien indienne irakien
        irakienne iranien iranienne irlandais irlandaise israelien israelienne italien italienne ivoirien ivoirienne japonais japonaise kabyle kurde libanais libanaise lyonnais lyonnaise malgache malien malienne
        maghrebin maghrebine marocain marocaine martiniquais martiniquaise normand normande parisien parisienne peul peule picard picarde polonais polonaise portugais portugaise provencal provencale quebecois
        quebecoise reunionnais reunionnaise rom roumain roumaine russe rwandais rwandaise senegalais senegalaise serbe suedois suedoise suisse syrien syrienne tchadien tchadienne togolais togolaise tunisien
        tunisienne turc turque ukrainien ukrainienne vietnamien vietnamienne
        """;

    private static readonly FrozenSet<string> NoName = Words(Tools, Nobody);
    private static readonly FrozenSet<string> Posts = Words(Functions);
    private static readonly FrozenSet<string> Qualities = Words(Illnesses, Peoples);

    // What colleagues write after « mme » or « mr » in a hurry, and the species and muscles after « M. ».
    private const string Acts = """
        accepte accouche allegue appelle arrive attend boit comprend connu connue consulte consultant crache croit declare decede decrit demande devenu devenue dit doit dort entre explique fait fume garde habite
        marche mesure meurt pense perd peut pese pleure porte prend presente prise part parle parti partie quitte raconte rapporte recoit refuse rentre repond reste retourne revenu revenue revient revu revue rit
        sait saigne sent signale sort sortant sortie souffre souhaite sourit suivi suivie tombe tousse travaille tient utilise va vient venu venue veut vit vivant vivante vomit vu vue agite agitee alite alitee sourd
        sourde aveugle veuf veuve obese enceinte asymptomatique stable inconscient inconsciente confus confuse seule isole isolee non toujours celibataire retraite droitier gaucher fumeur fumeuse atteint atteinte
        soit age agee trouve ouvre pose met mange descend monte court court lit ecrit vend achete rappelle telephone pharmacien medecin enseignant enseignante
        """;

    private const string Microbes = """
        abscessus africanum avium bolletii bovis canis canettii catarrhalis chelonae chimaera fortuitum furfur gallisepticum genitalium globosa gordonae haemophilum hominis intracellulare kansasii leprae luteus
        malmoense marinum massiliense mucogenicum morganii orale osloensis pachydermatis pneumoniae salivarium scrofulaceum simiae smegmatis sympodialis szulgai tuberculosis ulcerans xenopi deltoideus biceps triceps
        """;

    private static readonly FrozenSet<string> Verbs = Words(Acts);
    private static readonly FrozenSet<string> Species = Words(Microbes);
    private static readonly FrozenSet<string> AccentedNames = Words("andré josé rené hervé barré noé désiré barbé aimé honoré dédé poincaré chloé zoé boulé carré");
    private static readonly string[] Endings = ["ique", "iques", "euse", "eux", "ée", "ées", "és", "able", "ables", "ait", "aient", "ment", "tion", "isme"];

    private static readonly FrozenSet<string> Placeholders = Words(Nobody);

    /// <summary>Whether a word is « de » in one of its forms.</summary>
    public static bool IsOf(ReadOnlySpan<char> word) => word is "de" or "d" or "du" or "des" or "of";

    /// <summary>Whether a word is none that a person is called by: a tool word, a placeholder.</summary>
    public static bool IsOrdinary(string word) => NoName.Contains(Bare(word));

    /// <summary>Whether a word says what a person is or does. Many a Mr Maire bears one as a name: it counts where an article or a title goes before.</summary>
    public static bool IsFunction(string word) => Posts.Contains(Bare(word));

    /// <summary>Whether a word is an illness, a score or a people. Many a Mrs Wilson bears one as a name: it counts after « patient » and « jeune ».</summary>
    public static bool IsQuality(string word) => Qualities.Contains(Bare(word));

    /// <summary>Whether a word says that the name is kept back: X, Untel.</summary>
    public static bool IsPlaceholder(string word) => Placeholders.Contains(Fold.Letters(word).Trim('.', '-', '\'', '*', '…'));

    /// <summary>Whether a lower-case word has the form of a verb or of an adjective: « mme hospitalisée », « mr diabétique », « mme consultait ».</summary>
    public static bool IsInflected(string word)
    {
        var folded = Fold.Letters(word);
        return Verbs.Contains(folded) || Species.Contains(folded)
            || (word.EndsWith('é') && !AccentedNames.Contains(folded))
            || Endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));
    }

    private static string Bare(string word) => Fold.Letters(word).Trim('.', '-', '\'');

    internal static FrozenSet<string> Words(params string[] texts) =>
        texts.SelectMany(text => text.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)).Select(Fold.Letters).ToFrozenSet();

    /// <summary>Whether a word is a short form without vowels: « Bjr », « trt », « Ctrl »; nobody is called so, but « Ng ».</summary>
    public static bool IsShortened(ReadOnlySpan<char> word) => word.Length > 2 && !word.ContainsAny(Vowels);

    /// <summary>Whether a word is an institution or a figure whom everybody knows, and no name that people bear: « mon vieux Vidal ».</summary>
    internal static bool IsKnownThing(ReadOnlySpan<char> word) =>
        (Vocabulary.Of(word) & (WordKinds.Institution | WordKinds.Brand | WordKinds.Figure)) != 0 && (Vocabulary.Of(word) & WordKinds.FirstName) == 0;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUYàâäáãåéèêëîïíôöóõøùûüúÿœæÀÂÄÁÃÅÉÈÊËÎÏÍÔÖÓÕØÙÛÜÚŒÆ");
}
