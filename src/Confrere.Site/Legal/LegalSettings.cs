namespace Confrere.Site.Legal;

/// <summary>Who answers for the blog and who hosts it, for the legal notice (<c>Legal</c> in the settings).</summary>
public sealed record LegalSettings
{
    /// <summary>The host's name or firm.</summary>
    public string Host { get; init; } = "";

    /// <summary>The host's address.</summary>
    public string HostAddress { get; init; } = "";

    /// <summary>The host's telephone number.</summary>
    public string HostPhone { get; init; } = "";

    /// <summary>Who publishes: a name or a firm.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>The publisher's address.</summary>
    public string Address { get; init; } = "";

    /// <summary>The publisher's telephone number.</summary>
    public string Phone { get; init; } = "";

    /// <summary>Who directs the publication.</summary>
    public string Director { get; init; } = "";

    /// <summary>Whether the blog is published by a person who does not make it her trade, and who has told the host who she is: then she may leave her name out (LCEN, article 1-1, II).</summary>
    public bool IsNonProfessional { get; init; }

    /// <summary>The names of the settings that the notice still lacks.</summary>
    /// <param name="contact">How readers reach the author.</param>
    public IEnumerable<string> Missing(string contact)
    {
        (string Name, string Value)[] wanted = IsNonProfessional
            ? [("Contact", contact), ("Legal:Host", Host), ("Legal:HostAddress", HostAddress)]
            : [("Contact", contact), ("Legal:Host", Host), ("Legal:HostAddress", HostAddress), ("Legal:HostPhone", HostPhone), ("Legal:Publisher", Publisher), ("Legal:Address", Address), ("Legal:Phone", Phone), ("Legal:Director", Director)];
        return wanted.Where(one => one.Value.Length == 0).Select(one => one.Name);
    }
}
