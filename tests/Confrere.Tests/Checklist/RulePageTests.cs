using Confrere.Checklist;
using Confrere.Engine;

namespace Confrere.Tests.Checklist;

/// <summary>Each rule's page is its specification: what it marks is found there, at that line and column, and nothing else is.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string, Language> Pages => new(
        from rule in AllRules.List
        from language in new[] { Language.French, Language.English }
        select (rule.Name, language));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_its_four_headings_in_order(string rule, Language language)
    {
        var headings = RulePage.Of(AllRules.Find(rule)!, language).Text.Split('\n').Where(line => line.StartsWith("## ")).Select(line => line[3..].Trim());

        Assert.Equal(language == Language.French ? RulePage.FrenchHeadings : RulePage.EnglishHeadings, headings);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_a_page_marks_is_found_at_its_place_and_nothing_else(string rule, Language language)
    {
        var flagged = RulePages.Examples(RulePage.Of(AllRules.Find(rule)!, language).Section("Signalé", "Flagged")).ToList();

        Assert.NotEmpty(flagged);
        Assert.All(flagged, example => Assert.Contains("[|", example));
        NoneDiffers(rule, flagged);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_a_page_admits_is_not_found(string rule, Language language)
    {
        var admitted = RulePages.Examples(RulePage.Of(AllRules.Find(rule)!, language).Section("Admis", "Allowed")).ToList();

        Assert.NotEmpty(admitted);
        Assert.All(admitted, example => Assert.DoesNotContain("[|", example));
        NoneDiffers(rule, admitted);
    }

    // All at once: who writes a rule wants to see every example that it gets wrong.
    private static void NoneDiffers(string rule, IEnumerable<string> examples)
    {
        var differences =
            from example in examples
            let run = RulePages.Run((IRule)AllRules.Find(rule)!, example)
            where run.Expected != run.Actual
            select $"\n{run.Expected.Trim()}\n  → {run.Actual.Trim()}";
        var told = string.Concat(differences);
        Assert.True(told.Length == 0, told);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_advice_is_one_short_line(string rule, Language language)
    {
        var advice = RulePage.Of(AllRules.Find(rule)!, language).Advice;

        Assert.InRange(advice.Length, 20, 200);
    }

    [Fact]
    public void Every_rule_class_is_listed()
    {
        var classes = typeof(IRule).Assembly.GetTypes().Where(type => typeof(IRule).IsAssignableFrom(type) && type is { IsAbstract: false, IsInterface: false });

        Assert.Equal(classes.Select(type => type.Name).Order(), AllRules.List.Select(rule => rule.GetType().Name).Order());
    }

    [Fact]
    public void Names_are_kebab_case_and_unique_in_both_languages()
    {
        var names = AllRules.All.SelectMany(rule => new[] { rule.Name, rule.Alias }.Distinct()).ToList();

        Assert.Equal(names.Distinct(), names);
        Assert.All(names, name => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", name));
    }
}
