using Confrere.Engine.Images;

namespace Confrere.Site;

// What is said of images and other files.
public abstract partial class SiteWords
{
    /// <summary>A picture that cannot be read whole.</summary>
    public abstract string ImageUnreadable { get; }

    /// <summary>A file that is something else than its name says.</summary>
    public abstract string FileNameLies { get; }

    /// <summary>A drawing that could run or load something.</summary>
    public abstract string DrawingRefused { get; }

    /// <summary>A drawing of which only a part is published.</summary>
    public abstract string DrawingCleaned { get; }

    /// <summary>A file of a nature that is not published, and what to do instead.</summary>
    public abstract string FileRefused(FileNature nature);

    /// <summary>An image of a patient that cannot be drawn anew on this computer.</summary>
    public abstract string CannotRedraw { get; }

    /// <summary>An animated image in a text about a patient.</summary>
    public abstract string ImageMoves { get; }

    /// <summary>An image that has the form of a screen.</summary>
    public abstract string LooksLikeScreen { get; }

    /// <summary>A file, no image, that nothing published links to.</summary>
    public abstract string FileNotLinked { get; }

    /// <summary>An image that has the form of a medical one.</summary>
    public abstract string LooksMedical { get; }

    private sealed partial class FrenchSiteWords
    {
        public override string ImageUnreadable => "cette image ne se lit pas en entier : impossible de savoir ce qu’elle contient d’autre ; ouvrez-la et exportez-la en JPEG, puis remplacez le fichier";

        public override string FileNameLies => "le nom de ce fichier annonce autre chose que ce qu’il contient ; ouvrez l’image et exportez-la en JPEG, sous un nom en .jpg";

        public override string DrawingRefused => "ce dessin SVG contient autre chose qu’un dessin (programme, lien, image incluse, adresse) ou ne se lit pas ; exportez-le en « SVG simple » ou en PNG";

        public override string DrawingCleaned => "ce dessin est publié sans ses notes, ses commentaires et les données du logiciel de dessin ; rien à faire si l’image vous convient";

        public override string FileRefused(FileNature nature) => nature switch
        {
            FileNature.PhonePicture => "les images HEIC, HEIF ou AVIF ne sont pas publiées : elles peuvent contenir le lieu et la date ; exportez l’image en JPEG",
            FileNature.PrintPicture => "les images TIFF, BMP ou PSD ne sont pas publiées ; exportez l’image en JPEG ou en PNG",
            FileNature.RawPicture => "les fichiers bruts d’appareil photo (RAW) ne sont pas publiés ; exportez l’image en JPEG",
            FileNature.Dicom => "c’est une image DICOM : elle porte le nom du patient ; retirez ce fichier du dossier, puis exportez la seule image en JPEG, sans bandeau ni texte",
            FileNature.Pdf => "les PDF ne sont pas publiés : auteur, texte caché et versions précédentes y restent lisibles ; copiez le texte dans l’article, ou exportez la page utile en PNG",
            FileNature.Office => "les documents de bureautique ne sont pas publiés : auteur, révisions et commentaires y restent ; copiez le texte dans l’article, ou exportez le schéma en PNG",
            FileNature.Archive => "les archives ne sont pas publiées : personne ne verrait ce qu’elles contiennent ; publiez les fichiers utiles un par un",
            FileNature.Audio => "les sons ne sont pas publiés : une voix se reconnaît ; écrivez ce qu’il faut en entendre",
            FileNature.Video => "les vidéos ne sont pas publiées : un visage, une voix, un lieu s’y reconnaissent ; choisissez une image et exportez-la en JPEG",
            _ => "ce type de fichier n’est pas connu, donc pas publié ; retirez-le du dossier, ou commencez son nom par _ pour le garder chez vous",
        };

        public override string CannotRedraw => "cette image accompagne le récit d’un patient et doit être redessinée, mais la bibliothèque de dessin ne se charge pas ici : elle n’est pas publiée ; gardez libSkiaSharp à côté du programme";

        public override string ImageMoves => "cette image animée accompagne le récit d’un patient : choisissez-en une seule vue et exportez-la en PNG";

        public override string LooksLikeScreen => "cette image a la taille ou l’allure d’un écran : si c’est une capture, vérifiez qu’on n’y lit ni nom, ni date, ni numéro, jusque dans les coins";

        public override string FileNotLinked => "aucun texte publié ne mène à ce fichier : il n’est pas publié ; liez-le dans un texte, ou commencez son nom par _";

        public override string LooksMedical => "cette image ressemble à un examen (radio, scanner, échographie) : vérifiez qu’aucun nom, aucune date, aucun numéro n’y est incrusté, ou recadrez-la";
    }

    private sealed partial class EnglishSiteWords
    {
        public override string ImageUnreadable => "this image cannot be read whole: there is no telling what else it holds; open it, export it as JPEG and replace the file";

        public override string FileNameLies => "this file's name promises something else than it holds; open the image and export it as JPEG, under a name in .jpg";

        public override string DrawingRefused => "this SVG holds more than a drawing (a program, a link, an embedded image, an address) or cannot be read; export it as “plain SVG” or as PNG";

        public override string DrawingCleaned => "this drawing is published without its notes, its comments and the drawing program's data; nothing to do if the image looks right";

        public override string FileRefused(FileNature nature) => nature switch
        {
            FileNature.PhonePicture => "HEIC, HEIF and AVIF images are not published: they may hold the place and the date; export the image as JPEG",
            FileNature.PrintPicture => "TIFF, BMP and PSD images are not published; export the image as JPEG or PNG",
            FileNature.RawPicture => "a camera's own files (RAW) are not published; export the image as JPEG",
            FileNature.Dicom => "this is a DICOM image: it carries the patient's name; take the file out of the folder, then export the picture alone as JPEG, without banner or text",
            FileNature.Pdf => "PDFs are not published: author, hidden text and earlier versions can be read in them; copy the text into the post, or export the page as PNG",
            FileNature.Office => "office documents are not published: author, revisions and comments stay in them; copy the text into the post, or export the figure as PNG",
            FileNature.Archive => "archives are not published: nobody would see what they hold; publish the files one by one",
            FileNature.Audio => "sounds are not published: a voice is recognised; write what is to be heard",
            FileNature.Video => "films are not published: a face, a voice, a place is recognised; choose one picture and export it as JPEG",
            _ => "this kind of file is not known, so it is not published; take it out of the folder, or begin its name with _ to keep it at home",
        };

        public override string CannotRedraw => "this image goes with a patient's story and must be drawn anew, but the drawing library does not load here: it is not published; keep libSkiaSharp beside the program";

        public override string ImageMoves => "this animated image goes with a patient's story: choose a single view and export it as PNG";

        public override string LooksLikeScreen => "this image has the size of a screen: if it is a screenshot, check that no name, date or number can be read, down to the corners";

        public override string FileNotLinked => "no published text leads to this file: it is not published; link to it in a text, or begin its name with _";

        public override string LooksMedical => "this image looks like an examination (X-ray, scan, ultrasound): check that no name, date or number is burnt in, or crop it";
    }
}
