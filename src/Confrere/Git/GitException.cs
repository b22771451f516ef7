namespace Confrere.Git;

/// <summary>Why git could not be asked.</summary>
public enum GitProblem
{
    /// <summary>There is no git on this computer.</summary>
    NotInstalled,

    /// <summary>The blog's folder is in no repository.</summary>
    NoRepository,

    /// <summary>Git knows only a part of the past.</summary>
    Shallow,

    /// <summary>There is no such range of commits.</summary>
    NoSuchRange,

    /// <summary>Git ended with a fault.</summary>
    Failed,
}

/// <summary>Git could not be asked.</summary>
public sealed class GitException(GitProblem problem, Exception? cause = null) : Exception(problem.ToString(), cause)
{
    /// <summary>Why.</summary>
    public GitProblem Problem { get; } = problem;
}
