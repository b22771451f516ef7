using System.Collections.Immutable;

namespace Confrere.Site.Excerpts;

/// <summary>A post as a numbered thread, each part ready to be sent.</summary>
/// <param name="Parts">The parts, in order.</param>
/// <param name="LeftOut">How many passages were left out, marked « […] », because no cut in them was safe.</param>
/// <param name="IsWhole">Whether the thread goes to the end of the post; what is beyond its longest length is only linked.</param>
public sealed record PostThread(ImmutableArray<ThreadPart> Parts, int LeftOut, bool IsWhole);

/// <summary>A part of a thread.</summary>
/// <param name="Words">The post's words in it.</param>
/// <param name="Text">What is sent: the words, the post's address in the first and in the last part, the number.</param>
public sealed record ThreadPart(string Words, string Text);
