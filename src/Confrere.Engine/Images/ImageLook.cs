namespace Confrere.Engine.Images;

/// <summary>What a picture looks like, from its form alone: a hint for the person who answers for it.</summary>
public enum ImageLook
{
    /// <summary>A photograph like others, or what cannot be told.</summary>
    Ordinary,

    /// <summary>A drawing.</summary>
    Drawing,

    /// <summary>A picture of a screen: names and dates may stand in it.</summary>
    Screen,

    /// <summary>A radiograph, a scan, an ultrasound, a tracing: a band with a name may be burnt in.</summary>
    Medical,
}
