using System.Text;
using Confrere.Engine.Specialties;

namespace Confrere.Benchmarks;

/// <summary>
/// A blog of many invented texts of all kinds, the same each time, with as many different words as medicine has: for the measures of search, lists and pages that must hold with a thousand texts and more.
/// <c>dotnet run -c Release --project tests/Confrere.Benchmarks -- --blog 1000 FOLDER</c> writes it.
/// </summary>
internal sealed class LargeBlog(int texts)
{
    private static readonly string[] Beginnings = "hyper hypo dys poly oligo mono para péri endo exo macro micro tachy brady anti".Split(' ');

    private static readonly string[] Roots =
        ("cardio néphro hépato gastro entéro dermato neuro encéphalo myo ostéo arthro chondro hémato lympho thrombo angio artério phlébo broncho pneumo pleuro laryngo rhino oto ophtalmo kérato " +
        "rétino stomato gingivo œsophago duodéno colo recto procto cholécysto pancréato spléno thyro surréno hypophyso hystéro salpingo ovario vagino orchi prostato cysto urétéro pyélo méningo radiculo myélo névro psycho").Split(' ');

    private static readonly string[] Ends =
        "pathie pathies logie ite ites ose oses algie algies ectomie ectomies graphie graphies scopie scopies gramme plastie rragie sclérose mégalie ptose trophie tropie toxique toxicité lyse génèse spasme sténose".Split(' ');

    private static readonly string[] Subjects = ["la fièvre", "la toux", "la douleur", "la fatigue", "le vertige", "l’insomnie", "la lombalgie", "l’hypertension", "l’œdème", "la migraine", "le prurit", "l’essoufflement", "la constipation", "l’anémie", "le diabète", "l’asthme"];

    private static readonly string[] Acts = ["l’examen clinique", "l’ECG", "l’IRM", "la NFS", "la CRP", "l’échographie", "le scanner", "la bandelette urinaire", "la spirométrie", "le fond d’œil", "le bilan hépatique", "la glycémie à jeun"];

    private static readonly string[] Cares = ["le paracétamol", "l’ibuprofène", "la marche", "la rééducation", "le sevrage du tabac", "la vaccination", "l’écoute", "le repos", "l’amoxicilline", "la surveillance", "la contention", "l’éducation thérapeutique"];

    private static readonly string[] Sentences =
    [
        "Devant {s}, {a} décide souvent de la suite.",
        "On propose {c}, puis on réévalue sans se presser.",
        "La {w} n’explique pas tout, et {s} revient parfois.",
        "Entre {w} et {w2}, la différence tient à {a}.",
        "Il n’y a pas de raison de prescrire {c} à chaque fois que {s} dure.",
        "Beaucoup redoutent une {w} là où {s} suffit à comprendre.",
        "Une revue des essais conclut que {c} aide un peu, sans plus.",
        "Nous avions tous appris que {a} devait précéder {c} ; c’est moins sûr qu’on ne le dit.",
        "La {w} se cherche, la {w2} se devine, et {a} met tout le monde d’accord.",
        "À la dose de {n} mg, l’effet sur {s} reste modeste.",
        "Le pH et la TA étaient normaux, et {s} aussi.",
        "On nomme ce que l’on ignore : la part de {w} dans {s} reste discutée.",
    ];

    private static readonly string[] Folders = ["billets", "idees-recues", "questions", "anecdotes"];

    private static readonly string[] Tags = [.. from first in "dépistage prévention imagerie biologie suivi éducation urgence sommeil nutrition garde paperasse écoute".Split(' ') from second in "adulte enfant grossesse sport travail voyage hiver nuit ville recherche".Split(' ') select $"{first} {second}"];

    /// <summary>Writes it.</summary>
    /// <param name="folder">Where; what is there is overwritten.</param>
    public void Write(string folder)
    {
        foreach (var name in Folders)
            Directory.CreateDirectory(Path.Join(folder, "input", name));
        File.WriteAllText(Path.Join(folder, "statiq.json"), """
            { "SiteTitle": "Grand carnet", "SiteDescription": "Mille textes inventés, pour mesurer.", "Author": "Dr Ivoire", "Contact": "carnet@example.org", "Country": "FR", "Host": "example.github.io",
              "TimeZone": "Europe/Paris", "CurrentDateTime": "2026-11-15T08:00:00", "PageSize": 10, "Checklist": { "Require": [] } }
            """);
        File.WriteAllText(Path.Join(folder, "input", "a-propos.md"), "---\ntitre: À propos\n---\nUn blog inventé, pour mesurer.\n");
        for (var number = 0; number < texts; number++)
            File.WriteAllText(Path.Join(folder, "input", Folders[number % Folders.Length], $"texte-{number:00000}.md"), Text(number));
    }

    private string Text(int number)
    {
        var random = new Random(number);
        var kind = number % Folders.Length;
        var text = new StringBuilder("---\n");
        var (subject, care, word) = (Pick(random, Subjects), Pick(random, Cares), Word(random));
        var place = $"{number / Folders.Length + 1}";
        text.Append(kind switch
        {
            0 => $"titre: {Upper(subject)} et la {word}, note {place}\n",
            1 => $"titre: {Upper(care)} ne guérit pas {subject}, note {place}\nfait: {Upper(care)} soulage sans guérir {subject}.\nmythe: {Upper(care)} guérit {subject}.\npourquoi: Ce qui soulage semble guérir.\nverdict: faux\nsources:\n  - titre: Revue des essais sur la {word}\n    éditeur: Cochrane\n    année: {2000 + random.Next(25)}\n",
            2 => $"titre: Faut-il proposer {care} devant une {word} ? Note {place}\nstatut: {(random.Next(3) == 0 ? "résolue" : "ouverte")}\nen-clair: On se demande si {care} aide. Des confrères répondent.\n",
            _ => $"titre: La {word} et {subject}, récit {place}\n",
        });
        text.Append($"date: {2012 + (number * 15 / Math.Max(texts, 1))}-{1 + random.Next(10):00}-{1 + random.Next(28):00}\n");
        var specialties = SpecialtyTable.All;
        text.Append($"spécialités: [\"{specialties[Skewed(random, specialties.Length)].French}\", \"{specialties[random.Next(specialties.Length)].French}\"]\n");
        text.Append($"étiquettes: [{Tags[Skewed(random, Tags.Length)]}, {Tags[random.Next(Tags.Length)]}]\n");
        if (number % 9 == 0)
            text.Append($"série: Carnet {number / 90 + 1}\n");
        text.Append("patient: \"non : texte inventé, pour mesurer\"\n---\n");
        Body(text, random, number);
        return text.ToString();
    }

    private void Body(StringBuilder text, Random random, int number)
    {
        for (var part = 0; part < 5; part++)
        {
            if (part > 0)
                text.Append($"\n## {Upper(Pick(random, Subjects))}, en pratique\n");
            for (var paragraph = 0; paragraph < 2; paragraph++)
                text.Append('\n').AppendJoin(' ', Enumerable.Range(0, 5).Select(_ => Sentence(random))).Append('\n');
            if (part == 1)
                text.Append("\n- ").AppendJoin("\n- ", Enumerable.Range(0, 3).Select(_ => Upper(Pick(random, Acts)))).Append('\n');
            if (part == 2)
                text.Append($"\n> {Sentence(random)}\n\nVoir aussi [une autre note](../{Folders[number * 7 % texts % Folders.Length]}/texte-{number * 7 % texts:00000}.md).[^1]\n");
            if (part == 3 && number % 5 == 0)
                text.Append($"\n| examen | délai |\n|---|--:|\n| {Upper(Pick(random, Acts))} | {random.Next(2, 30)} j |\n| {Upper(Pick(random, Acts))} | {random.Next(2, 30)} j |\n");
        }
        text.Append($"\n[^1]: {Sentence(random)}\n");
    }

    private static string Sentence(Random random)
    {
        var sentence = Pick(random, Sentences).Replace("{s}", Pick(random, Subjects)).Replace("{a}", Pick(random, Acts)).Replace("{c}", Pick(random, Cares)).Replace("{w2}", Word(random)).Replace("{w}", Word(random)).Replace("{n}", $"{5 * random.Next(1, 200)}");
        return Upper(sentence);
    }

    // Few words come often and most come seldom, as in any language.
    private static string Word(Random random) =>
        (random.Next(3) == 0 ? Beginnings[Skewed(random, Beginnings.Length)] : "") + Roots[Skewed(random, Roots.Length)] + (random.Next(4) == 0 ? Roots[random.Next(Roots.Length)] : "") + Ends[Skewed(random, Ends.Length)];

    private static int Skewed(Random random, int count) => (int)(count * Math.Pow(random.NextDouble(), 2.5));

    private static string Pick(Random random, string[] among) => among[random.Next(among.Length)];

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
