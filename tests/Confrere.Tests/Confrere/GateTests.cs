using System.Reflection;
using Confrere.Checklist;
using Confrere.Site;

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
}
