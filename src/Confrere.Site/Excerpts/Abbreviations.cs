using System.Collections.Frozen;

namespace Confrere.Site.Excerpts;

/// <summary>Words that end with a full stop which does not, or not always, end the sentence.</summary>
internal static class Abbreviations
{
    // A name or a number always follows: the sentence goes on.
    private static readonly FrozenSet<string> Joined = Set(
        "M MM Mme Mmes Mlle Mlles Dr Drs Pr Prs Me Mgr St Ste Sts Stes Mr Mrs Ms Prof cf Cf vs c.-à-d C.-à-d c-à-d i.e e.g I.e E.g p pp p.ex n°");

    // May close a sentence: it does when the next word is one that begins sentences and is no name.
    private static readonly FrozenSet<string> Open = Set(
        "etc ex env vol art fig Fig chap éd ed av apr J.-C tél max min j sem h s mn sec hosp ttt ATCD réf al ap tab suppl coll dir spéc " +
        "cp cps cpr gél inj amp gtt sup ampoule a.m p.m U.S approx dept Jr Sr Inc resp obs auj dép boul bd ét rés urg méd chir pharm consult ordo");

    // Whole words or units as often as not: only a number after them shows an abbreviation.
    private static readonly FrozenSet<string> Numbered = Set("no No mg ml g kg cm mm l dl UI art nos Nos");

    // « hépatite B. », « vitamine C. »: the letter is part of a name of a thing, not of a person.
    private static readonly FrozenSet<string> Lettered = Set(
        "vitamine hépatite groupe type stade grade classe plan annexe facteur point catégorie virus grippe vitamin hepatitis group stage plan streptocoque méningocoque " +
        "Mme Mlle M. Dr Pr Monsieur Madame monsieur madame patient patiente monsieur docteur");

    private static readonly FrozenSet<string> Starters = Set(
        "Le La Les L Un Une Des Du De D Il Elle On Ils Elles Je J Tu Nous Vous Ce C Cet Cette Ces Cela Ça Son Sa Ses Mon Ma Mes Notre Nos Votre Vos Leur Leurs " +
        "Mais Et Ou Où Donc Or Car Puis Alors Ensuite Enfin Après Avant Depuis Pendant Dans En Sur Sous Pour Par Avec Sans À A Au Aux Chez Quand Lorsque Si " +
        "S Comme Que Qui Quoi Quel Quelle Quels Quelles Pourquoi Comment Combien Rien Aucun Aucune Pas Non Oui Tout Tous Toute Toutes Chaque Plus Moins Très " +
        "Trop Deux Trois Hier Aujourd Demain Ici Là Voilà Voici Cependant Pourtant Toutefois Sauf Bref Bien N Qu " +
        "The This That These Those He She It They We You I An In On At But And So Then When If No Not Yes There His Her Our Your What Why How Who");

    public static bool IsJoined(string word) => Joined.Contains(word);

    // « Tél. 15 » begins a sentence with a capital.
    public static bool IsOpen(string word) => Open.Contains(word) || (word.Length > 2 && Open.Contains(char.ToLowerInvariant(word[0]) + word[1..]));

    public static bool IsNumbered(string word) => Numbered.Contains(word);

    public static bool TakesLetter(string word) => Lettered.Contains(word);

    /// <summary>Whether a capitalized word begins a sentence more surely than a name.</summary>
    public static bool IsStarter(string word) => Starters.Contains(word);

    /// <summary>Whether a word that ends with a full stop is any abbreviation: a text may not be cut after it.</summary>
    public static bool IsKnown(string word) => IsJoined(word) || IsOpen(word) || IsNumbered(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
