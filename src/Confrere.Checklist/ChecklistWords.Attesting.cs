using Confrere.Checklist.Attesting;

namespace Confrere.Checklist;

// What is said of attestations, of invented names and of waivers that reach too far.
public abstract partial class ChecklistWords
{
    /// <summary>A post that wants an attestation has none.</summary>
    public abstract string ReviewMissing { get; }

    /// <summary>A text of another kind tells of a patient, and was not reviewed.</summary>
    public abstract string PatientFound { get; }

    /// <summary>An attestation without seals: it was written by hand.</summary>
    public abstract string NoSeal { get; }

    /// <summary>A block has changed since it was attested.</summary>
    public abstract string BrokenSeal(BlockKind kind);

    /// <summary>Something was taken out here.</summary>
    public abstract string BrokenByRemoval { get; }

    /// <summary>The attestation itself was changed, or carried over from another text.</summary>
    public abstract string AttestationChanged { get; }

    /// <summary>An answer that keeps the text in.</summary>
    public abstract string Trouble(AttestationTrouble trouble);

    /// <summary>Published too soon after the facts.</summary>
    public abstract string TooSoon(int days);

    /// <summary>A name declared invented that does not occur.</summary>
    public abstract string UnusedFiction { get; }

    /// <summary>Something declared invented that is no name.</summary>
    public abstract string BroadFiction { get; }

    /// <summary>A name declared invented that is one of the author's private words.</summary>
    public abstract string PrivateFiction { get; }

    /// <summary>A waiver that covers several different things.</summary>
    public abstract string BroadWaiver { get; }

    private sealed partial class FrenchWords
    {
        public override string ReviewMissing => "ce texte parle d’un patient : il ne sort pas sans relecture. Lancez « confrere review » suivi du nom de ce fichier ; comptez une minute. D’ici là il reste chez vous, intact";

        public override string PatientFound =>
            "ce passage semble raconter un patient : le texte ne sort donc pas sans relecture, comme une anecdote (confrere review, suivi du nom de ce fichier). S’il n’y a pas de patient, écrivez dans l’en-tête Patient: \"non, \" suivi de la raison";

        public override string NoSeal => "cette relecture n’a pas de sceau : elle ne s’écrit pas à la main. Lancez « confrere review » suivi du nom de ce fichier";

        public override string BrokenSeal(BlockKind kind) => kind switch
        {
            BlockKind.Address => "le fichier a changé de nom ou de dossier depuis la relecture : relisez son nouveau nom, puis lancez « confrere review » suivi du nom de ce fichier",
            BlockKind.Key => "cette ligne de l’en-tête a changé depuis la relecture : relisez-la, puis lancez « confrere review » suivi du nom de ce fichier (seul ce qui a changé vous sera demandé)",
            BlockKind.Attachment => "cette image ou ce fichier joint a changé depuis la relecture : regardez-le, puis lancez « confrere review » suivi du nom de ce fichier (seul ce qui a changé vous sera demandé)",
            _ => "ce passage a changé depuis la relecture : relisez-le, puis lancez « confrere review » suivi du nom de ce fichier (seul ce qui a changé vous sera demandé)",
        };

        public override string BrokenByRemoval => "quelque chose a été retiré ou déplacé juste avant cette ligne depuis la relecture : relisez l’endroit, puis lancez « confrere review » suivi du nom de ce fichier";

        public override string AttestationChanged => "cette relecture a été changée à la main, ou vient d’un autre texte : elle ne vaut plus. Lancez « confrere review » suivi du nom de ce fichier";

        public override string Trouble(AttestationTrouble trouble) => trouble switch
        {
            AttestationTrouble.NoOrigin => "il manque à cette relecture qui l’a faite, ou quand : relancez « confrere review » suivi du nom de ce fichier",
            AttestationTrouble.Recognisable => "quelqu’un pourrait reconnaître le patient : le texte reste chez vous. Changez l’âge, le lieu ou les circonstances, puis relisez-le ; ou gardez ce cas pour un message privé",
            AttestationTrouble.ToldUnderName => "cette histoire a été racontée sous votre nom alors que le blog le tait : qui la reconnaît vous reconnaît, et par vous le patient. Changez-la, ou gardez-la pour vous",
            AttestationTrouble.Disrespectful => "le patient ne se sentirait pas respecté en lisant ce texte : reformulez, puis relisez-le",
            AttestationTrouble.Refused => "le patient a refusé : ce texte ne sort pas",
            AttestationTrouble.Withdrawn => "l’accord a été retiré : ce texte ne sort plus, et quitte le site à la prochaine construction",
            AttestationTrouble.ImageUnanswered => "une image n’a pas été attestée (ni visage, ni nom ou date inscrits, accord) : relancez « confrere review » suivi du nom de ce fichier",
            AttestationTrouble.ImageWriting => "un nom, une date ou un lieu est inscrit dans une image : recadrez-la ou redessinez-la",
            AttestationTrouble.ImageFace => "une image montre de quoi reconnaître quelqu’un : elle ne sort qu’avec un accord écrit",
            AttestationTrouble.DelayUnanswered => "le délai depuis les faits n’a pas de réponse, ou contredit les dates : relancez « confrere review » suivi du nom de ce fichier",
            _ => "cette relecture est incomplète : relancez « confrere review » suivi du nom de ce fichier",
        };

        public override string TooSoon(int days) => $"ce texte paraît moins de {days} jours après les faits : ceux qui les ont vécus s’en souviennent. Attendez, ou répondez-en lors de la relecture";

        public override string UnusedFiction => "ce nom déclaré inventé, ou l’un de ses mots, n’est nulle part dans le texte : retirez-le de la liste, ou écrivez-le comme dans le texte";

        public override string BroadFiction => "la liste des noms inventés n’admet que des noms, un par un, avec leur majuscule (« Mathilde », « Jean Vitrier ») ; ceci en couvrirait trop";

        public override string PrivateFiction => "ce nom est l’un de vos mots privés : il n’est pas inventé. Retirez-le d’ici et du texte";

        public override string BroadWaiver => "cette dérogation couvre plusieurs endroits qui ne disent pas la même chose : écrivez-en une par texte exact, chacune avec sa raison";
    }

    private sealed partial class EnglishWords
    {
        public override string ReviewMissing => "this text speaks of a patient: it does not go out without a review. Run “confrere review” with the name of this file; it takes a minute. Meanwhile it stays with you, intact";

        public override string PatientFound =>
            "this passage seems to tell of a patient: the text does not go out without a review, as an anecdote (confrere review, with the name of this file). If there is no patient, write Patient: \"no, \" and the reason in the front matter";

        public override string NoSeal => "this review has no seal: it is not written by hand. Run “confrere review” with the name of this file";

        public override string BrokenSeal(BlockKind kind) => kind switch
        {
            BlockKind.Address => "the file has another name or folder since the review: read its new name, then run “confrere review” with the name of this file",
            BlockKind.Key => "this line of the front matter has changed since the review: read it again, then run “confrere review” with the name of this file (you are asked about what changed only)",
            BlockKind.Attachment => "this image or attached file has changed since the review: look at it, then run “confrere review” with the name of this file (you are asked about what changed only)",
            _ => "this passage has changed since the review: read it again, then run “confrere review” with the name of this file (you are asked about what changed only)",
        };

        public override string BrokenByRemoval => "something was removed or moved just before this line since the review: read the place again, then run “confrere review” with the name of this file";

        public override string AttestationChanged => "this review was changed by hand, or comes from another text: it is void. Run “confrere review” with the name of this file";

        public override string Trouble(AttestationTrouble trouble) => trouble switch
        {
            AttestationTrouble.NoOrigin => "this review does not say who made it, or when: run “confrere review” with the name of this file again",
            AttestationTrouble.Recognisable => "somebody could recognise the patient: the text stays with you. Change the age, the place or the circumstances and review it again, or keep this case for a private message",
            AttestationTrouble.ToldUnderName => "this story was told under your name while the blog hides it: who knows the story knows you, and through you the patient. Change it, or keep it to yourself",
            AttestationTrouble.Disrespectful => "the patient would not feel respected when reading this: reword it, then review it again",
            AttestationTrouble.Refused => "the patient refused: this text does not go out",
            AttestationTrouble.Withdrawn => "the consent was withdrawn: this text goes out no more, and leaves the site at the next build",
            AttestationTrouble.ImageUnanswered => "an image has no statement (no face, no name or date written into it, consent): run “confrere review” with the name of this file again",
            AttestationTrouble.ImageWriting => "a name, a date or a place is written into an image: crop it or draw it anew",
            AttestationTrouble.ImageFace => "an image shows what a person is known by: it goes out with consent in writing only",
            AttestationTrouble.DelayUnanswered => "the time since the facts is not answered, or contradicts the dates: run “confrere review” with the name of this file again",
            _ => "this review is incomplete: run “confrere review” with the name of this file again",
        };

        public override string TooSoon(int days) => $"this text comes out less than {days} days after the facts: those who lived them remember. Wait, or answer for it in the review";

        public override string UnusedFiction => "this name, declared invented, or one of its words, stands nowhere in the text: take it off the list, or write it as the text does";

        public override string BroadFiction => "the list of invented names takes names only, one by one, with their capitals (“Mathilde”, “Jean Vitrier”); this would cover too much";

        public override string PrivateFiction => "this name is one of your private words: it is not invented. Take it out of here and out of the text";

        public override string BroadWaiver => "this waiver covers several places that do not say the same: write one for each exact text, each with its reason";
    }
}
