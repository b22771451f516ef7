using System.Collections.Immutable;
using Confrere.Engine;
using Confrere.Engine.Attesting;

namespace Confrere.Checklist.Attesting;

/// <summary>A point of a review. It wants an answer of its own, one of a closed list, and none is chosen beforehand.</summary>
public sealed class ReviewPoint
{
    private readonly Func<string, bool> reads;

    private ReviewPoint(PointKind kind, string key, string about, Place at, ImmutableArray<string> choices, Func<string, bool> reads)
    {
        (Kind, Key, About, At, Choices) = (kind, key, about, at, choices);
        this.reads = reads;
    }

    /// <summary>What it asks.</summary>
    public PointKind Kind { get; }

    /// <summary>Its name on the command line and in a form: <c>patient</c>, <c>read:12</c>, <c>face:input/images/a.png</c>, <c>ton:14,3</c>.</summary>
    public string Key { get; }

    /// <summary>The image's path or the rule's name, where it is about one; else empty.</summary>
    public string About { get; }

    /// <summary>Where that stands in the text; the text as a whole where it is about all of it.</summary>
    public Place At { get; }

    /// <summary>The answers there are, as the author writes them.</summary>
    public ImmutableArray<string> Choices { get; }

    /// <summary>Whether several answers may be given together.</summary>
    public bool IsSeveral => Kind == PointKind.Changed;

    /// <summary>Whether it is answered by yes or no.</summary>
    public bool IsYesNo => Kind is PointKind.Told or PointKind.Patient or PointKind.Relative or PointKind.Colleague or PointKind.Respect or PointKind.Read or PointKind.Face or PointKind.Writing;

    /// <summary>Whether something is an answer to it, in either language.</summary>
    public bool Reads(string? answer) => answer is not null && reads(answer);

    internal static ReviewPoint YesNo(PointKind kind, string key, Language language, Place at, string about = "") =>
        new(kind, key, about, at, [AnswerForms.YesNo(true, language), AnswerForms.YesNo(false, language)], answer => AnswerForms.YesNo(answer) is not null);

    internal static ReviewPoint OneOf<T>(PointKind kind, string key, AnswerForms<T> forms, Language language, Place at, string about = "") where T : struct, Enum =>
        new(kind, key, about, at, [.. forms.All.Select(answer => forms.Of(answer, language))], answer => forms.Find(answer) is not null);

    internal static ReviewPoint SomeOf<T>(PointKind kind, string key, AnswerForms<T> forms, Language language, Place at) where T : struct, Enum =>
        new(kind, key, "", at, [.. forms.All.Select(answer => forms.Of(answer, language))], answer => answer.Split(',').All(item => forms.Find(item) is not null));
}
