using Confrere.Engine;

namespace Confrere.Reports;

/// <summary>What the report on a page says, one class per language.</summary>
internal abstract class ReportWords
{
    private static readonly ReportWords French = new FrenchWords();
    private static readonly ReportWords English = new EnglishWords();

    /// <summary>The texts in a language.</summary>
    public static ReportWords In(Language language) => language == Language.French ? French : English;

    public abstract string Code { get; }

    public abstract string Title { get; }

    public abstract string Summary(int files, int blocking, int advisory, int waived);

    public abstract string NoWords { get; }

    public abstract string NoCertificate { get; }

    public abstract string ByFile { get; }

    public abstract string ByRule { get; }

    public abstract string File { get; }

    public abstract string Rule { get; }

    public abstract string Place { get; }

    public abstract string Level { get; }

    public abstract string WhatToDo { get; }

    public abstract string Times { get; }

    public abstract string Blocking { get; }

    public abstract string Advisory { get; }

    public abstract string Waived { get; }

    public abstract string WholeFile { get; }

    public abstract string PlaceOf(int line, int column);

    public abstract string TheRulesPage { get; }

    public abstract string WithoutFile { get; }

    private sealed class FrenchWords : ReportWords
    {
        public override string Code => "fr";

        public override string Title => "Liste de contrôle du blog";

        public override string Summary(int files, int blocking, int advisory, int waived) =>
            $"{Count(files, "fichier vérifié", "fichiers vérifiés")} : {Count(blocking, "faute bloquante", "fautes bloquantes")}, {Count(advisory, "conseil", "conseils")}, {Count(waived, "point admis par dérogation", "points admis par dérogation")}.";

        public override string NoWords => "Ce rapport ne contient aucun mot de vos textes : seulement les noms des fichiers, les places et les conseils. Ce qui bloque un texte le retient chez vous ; rien n’y a été changé.";

        public override string NoCertificate => ConsoleWords.In(Language.French).NoCertificate;

        public override string ByFile => "Par fichier";

        public override string ByRule => "Par règle";

        public override string File => "Fichier";

        public override string Rule => "Règle";

        public override string Place => "Place";

        public override string Level => "Gravité";

        public override string WhatToDo => "Que faire";

        public override string Times => "Fois";

        public override string Blocking => "bloquant";

        public override string Advisory => "conseil";

        public override string Waived => "admis";

        public override string WholeFile => "tout le fichier";

        public override string PlaceOf(int line, int column) => $"ligne {line}, colonne {column}";

        public override string TheRulesPage => "Pourquoi cette règle, et que faire";

        public override string WithoutFile => "Sans fichier";

        private static string Count(int count, string one, string many) => $"{count} {(count < 2 ? one : many)}";
    }

    private sealed class EnglishWords : ReportWords
    {
        public override string Code => "en";

        public override string Title => "The blog’s checklist";

        public override string Summary(int files, int blocking, int advisory, int waived) =>
            $"{files} {(files == 1 ? "file" : "files")} checked: {blocking} blocking, {advisory} advisory, {waived} waived.";

        public override string NoWords => "This report holds no word of your texts: only names of files, places and advice. What blocks a text keeps it with you; nothing in it was changed.";

        public override string NoCertificate => ConsoleWords.In(Language.English).NoCertificate;

        public override string ByFile => "By file";

        public override string ByRule => "By rule";

        public override string File => "File";

        public override string Rule => "Rule";

        public override string Place => "Place";

        public override string Level => "Level";

        public override string WhatToDo => "What to do";

        public override string Times => "Times";

        public override string Blocking => "blocking";

        public override string Advisory => "advisory";

        public override string Waived => "waived";

        public override string WholeFile => "the whole file";

        public override string PlaceOf(int line, int column) => $"line {line}, column {column}";

        public override string TheRulesPage => "Why this rule, and what to do";

        public override string WithoutFile => "Without a file";
    }
}
