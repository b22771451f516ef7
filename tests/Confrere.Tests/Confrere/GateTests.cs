using System.Reflection;
using Confrere.Checklist;
using Confrere.Site;
using Confrere.Site.Preview;

namespace Confrere.Tests;

/// <summary>The compiler keeps unreviewed posts in.</summary>
public sealed class GateTests
{
    [Fact]
    public void Only_the_checklist_can_make_a_cleared_post()
    {
        Assert.Empty(typeof(ClearedPost).GetConstructors(BindingFlags.Public | BindingFlags.Instance));
        Assert.All(typeof(ClearedPost).GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance), constructor => Assert.True(constructor.IsAssembly || constructor.IsPrivate));
        Assert.DoesNotContain(typeof(ClearedPost).Assembly.GetCustomAttributes<System.Runtime.CompilerServices.InternalsVisibleToAttribute>(), friend => friend.AssemblyName.StartsWith("Confrere.Site") || friend.AssemblyName == "confrere");
    }

    [Fact]
    public void The_blog_takes_nothing_but_cleared_posts()
    {
        var constructor = Assert.Single(typeof(Blog).GetConstructors());

        Assert.Equal(typeof(IEnumerable<ClearedPost>), constructor.GetParameters()[1].ParameterType);
    }

    [Fact]
    public void Nothing_that_is_published_can_be_made_of_a_previewed_post()
    {
        var makers = typeof(Blog).Assembly.GetExportedTypes().SelectMany(type => type.GetConstructors()).Where(constructor => Takes(constructor, typeof(PreviewPost)) || Takes(constructor, typeof(PreviewBlog)) || Takes(constructor, typeof(ShownBlog)));

        // The preview's own blog takes previewed posts; pages, models, cards and feeds take a published blog alone.
        Assert.Equal([typeof(PreviewBlog)], makers.Select(constructor => constructor.DeclaringType).Distinct());
        Assert.False(typeof(Blog).IsAssignableFrom(typeof(PreviewBlog)));
        Assert.True(typeof(Blog).IsSealed);
        Assert.DoesNotContain(typeof(ShownBlog).GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance), constructor => constructor.IsFamily || constructor.IsFamilyOrAssembly);
    }

    [Fact]
    public void A_previewed_page_is_no_file_of_the_site()
    {
        Type[] previewed = [typeof(PreviewPage), typeof(PreviewResult)];

        Assert.All(previewed, type => Assert.DoesNotContain(type.GetProperties(), property => property.PropertyType == typeof(OutputFile) || property.PropertyType == typeof(Page)));
        Assert.All(previewed, type => Assert.DoesNotContain(type.GetMethods(), method => method.Name is "op_Implicit" or "op_Explicit"));
    }

    private static bool Takes(ConstructorInfo constructor, Type wanted) =>
        constructor.GetParameters().Any(parameter => parameter.ParameterType == wanted || parameter.ParameterType.GetGenericArguments().Contains(wanted));
}
