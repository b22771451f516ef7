namespace Confrere.Publishing;

/// <summary>What a step of the journal does.</summary>
internal enum StepKind
{
    /// <summary>Gives the staged folder the output's name: a whole first site in one step.</summary>
    PlaceSite,

    /// <summary>Deletes a file of ours, or a folder without files, that stands where something else goes.</summary>
    Clear,

    /// <summary>Puts a file that is not ours out of the way, into the cache, since a file of the site goes there.</summary>
    SetAside,

    /// <summary>Brings a staged file to its place.</summary>
    Place,

    /// <summary>Deletes a file of ours that the new site no longer has.</summary>
    Delete,
}
