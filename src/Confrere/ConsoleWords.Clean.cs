namespace Confrere;

// What confrere clean says, and what a commit hears of images.
internal abstract partial class ConsoleWords
{
    public abstract string NoSuchFile(string path);

    public abstract string CannotClean(string path);

    public abstract string CannotReplace(string path);

    public abstract string WasClean(string path);

    public abstract string Cleaned(string path, int bytes);

    public abstract string ImageCarriesMore(string path);

    public abstract string HelpClean { get; }

    private sealed partial class FrenchConsoleWords
    {
        public override string NoSuchFile(string path) => $"le fichier {path} n’existe pas";

        public override string CannotClean(string path) => $"{path} : laissé tel quel, car ce n’est pas une image JPEG, PNG, GIF ou WebP lisible en entier ; exportez-la en JPEG";

        public override string CannotReplace(string path) => $"{path} : laissé tel quel, car c’est un lien vers un autre fichier, ou il vient d’être modifié";

        public override string WasClean(string path) => $"{path} : déjà propre";

        public override string Cleaned(string path, int bytes) => $"{path} : nettoyé ({bytes} octets retirés) ; l’image n’a pas changé";

        public override string ImageCarriesMore(string path) => $"cette image porte ce que l’appareil y a écrit (lieu, date, auteur, miniature…), et le dépôt le garderait. Tapez : confrere clean \"{path}\"  puis : git add \"{path}\"";

        public override string HelpClean => """
            confrere clean FICHIER… : retire des images (JPEG, PNG, GIF, WebP), sur place, ce que l’appareil et les logiciels y ont écrit : lieu, date, auteur, miniature, commentaires, et ce qui suit la fin.
              --root DOSSIER   le dossier du blog (par défaut : le dossier courant)
            L’image elle-même n’est pas recompressée. Ce qui ne se lit pas en entier est laissé tel quel, et dit.
            """;
    }

    private sealed partial class EnglishConsoleWords
    {
        public override string NoSuchFile(string path) => $"there is no file {path}";

        public override string CannotClean(string path) => $"{path}: left as it is, since it is no JPEG, PNG, GIF or WebP image that can be read whole; export it as JPEG";

        public override string CannotReplace(string path) => $"{path}: left as it is, since it is a link to another file, or was changed just now";

        public override string WasClean(string path) => $"{path}: clean already";

        public override string Cleaned(string path, int bytes) => $"{path}: cleaned ({bytes} bytes taken out); the picture has not changed";

        public override string ImageCarriesMore(string path) => $"this image carries what the camera wrote into it (place, date, author, thumbnail…), and the repository would keep it. Type: confrere clean \"{path}\"  then: git add \"{path}\"";

        public override string HelpClean => """
            confrere clean FILE…: takes out of images (JPEG, PNG, GIF, WebP), where they lie, what cameras and programs wrote into them: place, date, author, thumbnail, comments, and what follows the end.
              --root DIR   the blog's folder (the current one unless said otherwise)
            The picture itself is not compressed again. What cannot be read whole is left as it is, and told.
            """;
    }
}
