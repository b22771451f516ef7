using System.Collections.Immutable;
using Confrere.Checklist.Rules;

namespace Confrere.Checklist;

/// <summary>The checklist: every rule, by topic. A rule that is not in this list does not run; a test proves that none is missing.</summary>
public static class AllRules
{
    /// <summary>The rules that read one post at a time.</summary>
    public static ImmutableArray<IRule> List { get; } =
    [
        new Telephone(),
        new Courriel(),
        new Adresse(),
        new Nir(),
        new Iban(),
        new Plaque(),
        new NumeroPatient(),
        new NumeroProfessionnel(),
        new NumeroEtranger(),
        new PieceDIdentite(),
        new NumeroDeSerie(),
        new LienPersonnel(),
        new PseudoEnLigne(),
        new CiviliteEtNom(),
        new PrenomEtNom(),
        new Initiales(),
        new NomSeul(),
        new DateDeNaissance(),
        new DateExacte(),
        new AgeAvance(),
        new AgePrecis(),
        new MomentRelatif(),
        new JourDeFete(),
        new HeurePrecise(),
        new DureeEtDate(),
        new LienDate(),
        new NomDeFichier(),
        new Etablissement(),
        new MaladieRare(),
        new MetierRare(),
        new EvenementFamilial(),
        new EvenementPublic(),
        new SujetSensible(),
        new CasUnique(),
        new MarquePhysique(),
        new ChiffrePrecis(),
        new Citation(),
        new MotPrive(),
        new LienAuteur(),
        new AuteurReconnaissable(),
        new Ton(),
        new ConseilEtPromotion(),
        new Organisme(),
        new Lieu(),
        new Gentile(),
        new SurnomDeLieu(),
        new RegionOuDepartement(),
        new Chambre(),
        new Origine(),
    ];

    /// <summary>The rules that look at all posts of a blog together.</summary>
    public static ImmutableArray<IBlogRule> OfBlog { get; } = [new MemeCas()];

    /// <summary>All rules of both sorts.</summary>
    public static IEnumerable<IListedRule> All => [.. List, .. OfBlog];

    /// <summary>The rule of a name, in either language; null if none.</summary>
    public static IListedRule? Find(string name) => All.FirstOrDefault(rule => rule.Name == name || rule.Alias == name);
}
