namespace Confrere.Engine;

/// <content>What is said of what a Statiq blog brings along.</content>
public abstract partial class Faults
{
    /// <summary>A Statiq expression that decides whether a text goes out.</summary>
    public abstract string ExpressionKeepsIn { get; }

    /// <summary>A destination that is no page.</summary>
    public abstract string DestinationIsNoPage { get; }

    private sealed partial class FrenchFaults
    {
        public override string ExpressionKeepsIn => "une expression C# de Statiq décide ici si le texte sort, et elle n’est pas calculée : le texte reste chez vous ; écrivez oui ou non";

        public override string DestinationIsNoPage => "cette adresse ne mène pas à une page (.html) du site ; le texte garde celle de son fichier";
    }

    private sealed partial class EnglishFaults
    {
        public override string ExpressionKeepsIn => "a C# expression of Statiq’s decides here whether the text goes out, and it is not computed: the text stays in; write yes or no";

        public override string DestinationIsNoPage => "this address leads to no page (.html) of the site; the text keeps its file’s";
    }
}
