using System.Collections.Frozen;

namespace Confrere.Checklist.Context;

/// <summary>Words by which the names of places and establishments are told from other words. All without accents.</summary>
internal static class SpotWords
{
    /// <summary>Words that stand inside a name in lower case: « Bourg-en-Bresse », « clinique de l'Anjou ».</summary>
    public static readonly FrozenSet<string> Links = NameWords.Words("de du des d la le les l en sur sous lez au aux the of");

    /// <summary>What a house of care is besides its name: « hôpital universitaire », « maison de retraite », « centre de rééducation ».</summary>
    public static readonly FrozenSet<string> Qualifiers = NameWords.Words("""
        hospitalier hospitaliere hospitalo universitaire universitaires public publique publics prive privee prives militaire regional regionale regionaux general generale local locale psychiatrique psychiatriques pediatrique pediatriques
        intercommunal intercommunale specialise specialisee specialises provincial provinciale national nationale civil civils civile central centrale mutualiste europeen europeenne chirurgical chirurgicale neuropsychiatrique neurologique
        ophtalmologique instruction armees mere enfant enfants femme femmes femme-enfant medical medicale medicaux dentaire dentaires analyses analyse biologie biologique medico social medico-social medico-sociale sociale educatif educative pedagogique
        sante soins soin retraite repos convalescence reeducation readaptation fonctionnelle dialyse hemodialyse radiologie imagerie imageries scanner irm radiotherapie cancerologie anticancereux lutte contre cancer pluridisciplinaire pluriprofessionnelle
        accueil arret centrale detention penitentiaire penitentiaires universite jour post-cure postcure cure moyen long sejour suite suites infectiologie addictologie consultation consultations autonomie senior seniors personnes agees age logement
        vie occupationnel therapeutique maternel maternelle primaire elementaire superieur superieure superieurs etudes ingenieurs professionnel professionnelle commercial commerciale royal royale technique technologique agricole hotelier hoteliere infantile polyvalent polyvalente formation apprentissage
        infirmiers infirmieres apprentis sportif sportive football foot rugby handball basket judo tennis petanque chasse cyclotourisme natation gymnastique danse musique theatre equestre equitation associatif generaliste generalistes orthophonie kinesitherapie
        osteopathie infirmier infirmiere podologie veterinaire vaccination planification familiale depistage transfusion sanguine gerontologique geriatrique geriatrie traumatologie urgence urgences
        """);

    /// <summary>Heads that are a house's whatever follows: « hôpital », « EHPAD ».</summary>
    public static readonly FrozenSet<string> Houses = NameWords.Words("""
        hopital hopitaux hopitals hosto hospice hospices hospitalier clinique cliniques polyclinique polycliniques chu chru chr chi chic chs chd ch chum cisss ciusss ght ghu ghr gh hia had ehpad ehpads epad epahd maternite epsm clcc cmp cmpp usld msp cpts ime itep esat camsp csapa caarud
        ssr smr mas fam smur samu cattp pmi mapa marpa dispensaire infirmary hospital clinic hospice sanatorium policlinique ussap psdp mecs cada ucsa uhsa usmp uhsi chuv foyer-logement ssiad csst chsld gmf uz az clsc creche creches cpef pouponniere pass chwapi hug hus hcl sana uhcd
        """);

    /// <summary>Heads that are one only before a name: « cabinet », « centre », « fondation ».</summary>
    public static readonly FrozenSet<string> Cabinets = NameWords.Words("foyer institut fondation cabinet pharmacie pharmacies laboratoire laboratoires labo maison centre officine residence imagerie biogroup biolam sos accueil csg");

    /// <summary>Heads that say « CH » and nothing else in small letters.</summary>
    public static readonly FrozenSet<string> Short = NameWords.Words("uz az ch chi chic chs chd gh mas fam had pass hug hus hcl msp cmp pmi ght as us fc cfa mfr as ens insa cp ma sas rpa rss");

    /// <summary>Words in capitals behind a house's word that are no name: what it does, has or is.</summary>
    public static readonly FrozenSet<string> NoName = NameWords.Words("""
        jour public publique prive privee local general universitaire psychiatrique militaire proximite semaine nuit urgences urgence covid sars france europe europeen europeenne afrique etat etats region secteur recours reference campagne ville douleur
        memoire normal normale le la les il elle je nous on un une et mais puis apres avant pour dans alzheimer parkinson charcot ghon horton chirurgie medecine cardiologie neurologie pediatrie psychiatrie reanimation radiologie gynecologie oncologie centre irm tdm ecg
        has ars numero pharmacie hopital sans niveau ouverte ouvert mere enfant femme mco ssr had avc usic sau smur samu rea ehpad hdj hdn hds vih sida mst ist bpco hta ivg pma fiv sep tca tdah ado ados usa uk internet web francais francaise alsace bretagne
        docteur madame monsieur professeur mme mr dr pr troubles maladies expert referent competence competences ressource ressources gratuit anonyme
        """);

    /// <summary>Plants and the like that houses are named after, where capitals are left out: « clinique des cèdres ».</summary>
    public static readonly FrozenSet<string> Garden = NameWords.Words("""
        parc val lac chateau cedres cedre tilleuls tilleul chenes chene ormeaux ormes mimosas glycines roses rose lilas bleuets coquelicots pins pin peupliers platanes marronniers acacias oliviers amandiers lavandes bruyeres genets ajoncs violettes pervenches
        magnolias camelias hortensias jonquilles primeveres iris jasmins vergers verger jardins bosquets source sources fontaine moulin pre pres prairie collines colline coteaux coteau vallee vallees ocean plage rivage rivages falaises dunes mouettes goelands alizes
        flots horizon soleil beausejour bellevue belle-vue bon-secours beau-soleil hirondelles cigognes alouettes rossignols fauvettes abeilles cigales erables sorbiers saules saule bouleaux noisetiers chataigniers sapins cypres arcades remparts
        """);

    /// <summary>Makers of medicines and devices, banks, public bodies: no one's pharmacy, no one's employer for certain.</summary>
    public static readonly FrozenSet<string> Firms = NameWords.Words("""
        pfizer sanofi novartis roche bayer merck msd gsk glaxo glaxosmithkline servier ipsen biogaran biogen mylan viatris teva sandoz arrow zentiva astrazeneca astra abbott abbvie lilly boehringer moderna biontech janssen johnson novo amgen gilead bristol
        takeda ucb lundbeck galderma boiron upsa cooper expanscience guerbet leo chiesi theramex besins biocodex urgo mayoly horus thea alcon allergan medtronic central centrale national nationale europeen pasteur siemens philips daiichi astellas
        otsuka biomerieux bio-rad biorad sigma becton baxter fresenius braun coloplast stryker zimmer depuy ethicon olympus storz
        """);

    /// <summary>Schools, works, clubs, prisons, parishes, shops: with a name they tell where a patient spends the day.</summary>
    public static readonly FrozenSet<string> Bodies = NameWords.Words("""
        ecole ecoles college lycee universite facultes fac faculte creche maternelle iut cfa mfr usine mairie eglise paroisse stade club caserne prison boulangerie restaurant hotel entreprise societe association regiment gendarmerie commissariat banque supermarche
        magasin garage ferme camping brigade pensionnat internat mosquee synagogue temple school college university factory groupe cooperative sarl sas scierie abattoir chantier chantiers theatre cinema mediatheque bibliotheque casino ecurie haras
        manufacture faiencerie verrerie papeterie confrerie chorale fanfare harmonie sdis insa conservatoire ambulances terrassements transports logistique imprimerie menuiserie maconnerie charcuterie boucherie patisserie epicerie salon auberge
        bistrot brasserie cafe pressing fromagerie fonderie acierie conserverie super hyper intermarche leclerc carrefour auchan lidl bataillon escadron escadrille legion penitencier cfa fc as us olympique racing gymnase piscine abbaye carmel couvent monastere
        seminaire cathedrale chapelle basilique cimetiere colonie maison-arret tribunal barreau admr zoo cirque discotheque chateau manoir gite refuge musee salaisons laiterie tannerie sucrerie distillerie centrale mission base penitentiaire esf bar tabac gaec earl amicale athenee plateforme magasins coiffeur ets etablissements sarl sasu eurl scea cuma entrepot domaine residence-autonomie
        """);

    /// <summary>Those of them that name a trade or a thing as often: they want a name that no list explains otherwise.</summary>
    public static readonly FrozenSet<string> Vague = NameWords.Words("carrefour groupe societe association base centrale mission chantier salon harmonie super hyper club chateau temple as us entreprise legion brigade cafe hotel restaurant colonie banque musee ferme racing olympique universite fac faculte facultes theatre cinema eglise chapelle cathedrale temple sas fc college");

    /// <summary>Shops whose name is a word of every day.</summary>
    public static readonly FrozenSet<string> Shops = NameWords.Words("super hyper carrefour casino leclerc auchan lidl intermarche racing olympique as us fc");

    /// <summary>Landforms and parts of towns that are organs or figures of speech as often.</summary>
    public static readonly FrozenSet<string> VagueLand = NameWords.Words("col cap port point pointe ville villes pays secteur bassin bassins station domaine porte plateau vallee val vallon gorge gorges ile iles ilot camp mas reserve reseau arrondissement foire marche refuge gare ferme communes montagne baie massif golfe tour moulin");

    /// <summary>Behind these a town follows even where no list knows it.</summary>
    public static readonly FrozenSet<string> Dwellings = NameWords.Words("village hameau commune bourg bourgade lieu-dit lieudit quartier canton ile maire mairie habite habitait habitant habitante demeurant demeure domicilie domiciliee domicile vit vivait reside residait residant originaire natif native demenage banlieue faubourg cite ville");

    /// <summary>Prepositions of place.</summary>
    public static readonly FrozenSet<string> At = NameWords.Words("a vers sur depuis entre au aux jusqu near at in from via dans");

    /// <summary>Where something stands: « près de », « à la sortie de ».</summary>
    public static readonly FrozenSet<string> Beside = NameWords.Words("""
        pres dessus dessous proche environs alentours autour loin sortie hauteur peripherie centre-ville nord sud est ouest secteur bassin pays canton port plage gare ile cote region bout gendarmes gendarmerie pompiers route piscine marche hameau hauteurs plaine vallee
        heliporte heliportee transfere transferee descendu descendue ecrit il elle appelle venu venue venait vient viennent viens parti partie rentre rentree revenu revenue arrivee arrive evacue evacuee evasane evasanee parents famille dame homme femme gars infirmiere infirmier agriculteur eleveur maire notaire boulanger curé cure pharmacien medecin confrere
        consoeur fille garcon couple vieux marin pecheur vigneron collegue sage-femme patient patiente etudiant etudiante instituteur institutrice labo laboratoire garage poste magasin musee
        """);

    /// <summary>Whoever works for somebody: « employé chez ».</summary>
    public static readonly FrozenSet<string> Working = NameWords.Words("travaille travaillait travaillant bosse bossait employe employee employes salarie salariee ouvrier ouvriere cadre ingenieur ingenieure interimaire stage stagiaire caissier caissiere alternance apprenti apprentie technicien technicienne commercial commerciale vendeur vendeuse comptable magasinier cariste operateur operatrice embauche embauchee licencie licenciee vigile livreur soudeur monteur chauffeur conducteur poste job cdi cdd retraite retraitee");

    /// <summary>What a nurse calls a room's patient by: « la dame du 12 ».</summary>
    public static readonly FrozenSet<string> Guests = NameWords.Words("dame monsieur patient patiente mamie papi papy mamy voisin voisine resident residente malade monsieurs homme femme perfusion sonnette porte");

    /// <summary>What follows a number that counts beds or rooms instead of naming one, or is a measure.</summary>
    public static readonly FrozenSet<string> Counted = NameWords.Words("places place lits lit chambres boxes personnes personne mois ans an jours jour h heures heure min minutes fois fauteuils x cm mm m m2 eme niveaux etages patients patientes janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre euros etoiles sur mg ml kg % semaines semaine sa voies au octobre sites places-lits postes cavites");
}
