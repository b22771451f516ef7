namespace Confrere.Checklist.Context;

/// <summary>What a word tells of the words around it: the table is <c>Cues.txt</c>. A word may tell several things.</summary>
[Flags]
internal enum Cue : ulong
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>An article, a pronoun, a preposition, a conjunction: no name, even at the beginning of a sentence.</summary>
    Tool = 1UL << 0,

    /// <summary>A particle of a surname: « de », « van », « el ».</summary>
    Particle = 1UL << 1,

    /// <summary>Madame, Mr.</summary>
    Civility = 1UL << 2,

    /// <summary>Docteur, Pr, maître.</summary>
    Title = 1UL << 3,

    /// <summary>A relative: sœur, mari.</summary>
    Kin = 1UL << 4,

    /// <summary>A person who may be the patient: patiente, homme, nourrisson.</summary>
    Person = 1UL << 5,

    /// <summary>A person who cares: infirmière, interne, confrère.</summary>
    Carer = 1UL << 6,

    /// <summary>What goes before a name: prénommée, s'appelle, nom.</summary>
    Naming = 1UL << 7,

    /// <summary>A verb whose subject is a person: dit, arrive, tousse.</summary>
    Act = 1UL << 8,

    /// <summary>An act of care: hospitalisée, opéré, adressée.</summary>
    Care = 1UL << 9,

    /// <summary>Where someone lives or comes from: habite, domicilié, originaire.</summary>
    Residence = 1UL << 10,

    /// <summary>A preposition that goes before places: à, vers, près.</summary>
    Towards = 1UL << 11,

    /// <summary>A street or its like.</summary>
    Street = 1UL << 12,

    /// <summary>A place of care: hôpital, CHU, EHPAD.</summary>
    House = 1UL << 13,

    /// <summary>A place of work, school, worship or leisure: collège, usine, paroisse.</summary>
    Body = 1UL << 14,

    /// <summary>A month.</summary>
    Month = 1UL << 15,

    /// <summary>A day of the week.</summary>
    Weekday = 1UL << 16,

    /// <summary>A day or an hour told from now: hier, demain, tantôt.</summary>
    Moment = 1UL << 17,

    /// <summary>What bears the name of who described it: maladie, signe, score, manœuvre.</summary>
    Described = 1UL << 18,

    /// <summary>What goes before or after a cited author: selon, al, étude.</summary>
    Cited = 1UL << 19,

    /// <summary>A number in words.</summary>
    Number = 1UL << 20,

    /// <summary>What counts an age: ans, mois.</summary>
    Age = 1UL << 21,

    /// <summary>A unit of measure.</summary>
    Unit = 1UL << 22,

    /// <summary>What announces a number that names a person: IPP, dossier, RPPS.</summary>
    Record = 1UL << 23,

    /// <summary>What announces a way to reach someone: tél, mail, adresse.</summary>
    Reach = 1UL << 24,

    /// <summary>A trade or an office: maire, notaire, boulangère.</summary>
    Trade = 1UL << 25,

    /// <summary>A room, a bed, a floor.</summary>
    Room = 1UL << 26,

    /// <summary>A feast or a public event: Noël, Toussaint, marathon.</summary>
    Feast = 1UL << 27,

    /// <summary>The author speaking of herself: je, mon, nous.</summary>
    Self = 1UL << 28,

    /// <summary>What is somebody's: « le dossier de », « la chambre de », « le départ de ».</summary>
    Belonging = 1UL << 29,

    /// <summary>What is done by or to a person alone: « adressé par », « appeler », « remercier ».</summary>
    Dealing = 1UL << 30,

    /// <summary>A network where people show themselves, a collection of money, an obituary: Instagram, Leetchi.</summary>
    Network = 1UL << 34,

    /// <summary>A vehicle, or what tells one from others: voiture, immatriculée, Clio.</summary>
    Vehicle = 1UL << 35,

    /// <summary>A service of maps, whose links show a point: waze, openstreetmap.</summary>
    Map = 1UL << 36,

    /// <summary>A birth: né, naissance, DDN.</summary>
    Birth = 1UL << 56,

    /// <summary>What a day and a month in figures stand behind: rdv, sortie, IRM, courrier.</summary>
    Dated = 1UL << 51,

    /// <summary>What is measured by two figures with a stroke between them: tension, acuité, score.</summary>
    Measured = 1UL << 52,

    /// <summary>What makes a date a public one: a law, an agency, an edition.</summary>
    Official = 1UL << 53,

    /// <summary>An hour: h, heures, minuit.</summary>
    Hour = 1UL << 54,

    /// <summary>A child of some days or months: nourrisson, bébé.</summary>
    Newborn = 1UL << 55,

    /// <summary>A trade or an office so rare that a place or a year names who has it: notaire, luthier, bedeau.</summary>
    Office = 1UL << 37,

    /// <summary>A family that few have: triplés, consanguins, fratrie.</summary>
    Family = 1UL << 38,

    /// <summary>What the newspapers tell: attentat, télé, crue.</summary>
    News = 1UL << 39,

    /// <summary>What people hide: suicide, VIH, prison.</summary>
    Secret = 1UL << 40,

    /// <summary>The first, the last, the only one.</summary>
    Unique = 1UL << 41,

    /// <summary>What is seen on a body: tatouage, cicatrice, vairons.</summary>
    Sight = 1UL << 42,

    /// <summary>What was written and can be found again: lettre, courriel, texto.</summary>
    Written = 1UL << 43,

    /// <summary>The word that a rare disease is known by: the table is <c>RareDiseases.txt</c>.</summary>
    Disease = 1UL << 44,

    /// <summary>A word of contempt.</summary>
    Contempt = 1UL << 45,

    /// <summary>Advice to one reader, or praise for what is sold.</summary>
    Selling = 1UL << 46,

    /// <summary>What leads from a page to who made it: matomo, gravatar, orcid.</summary>
    Trace = 1UL << 47,

    /// <summary>A landform or a part of a town that bears a name: plage, lac, hameau, quartier.</summary>
    Land = 1UL << 31,

    /// <summary>What goes before where someone comes from, believes or speaks: origine, nationalité, langue, témoin.</summary>
    Origin = 1UL << 32,

    /// <summary>A ward by what it treats, where a town follows: « la pédiatrie de Châteauroux ».</summary>
    Ward = 1UL << 33,
}
