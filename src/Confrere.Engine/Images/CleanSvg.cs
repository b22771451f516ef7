using System.Collections.Frozen;
using System.Text;
using System.Xml;

namespace Confrere.Engine.Images;

/// <summary>Writes an SVG drawing anew with nothing but what a drawing is made of: no comments, no notes of programs. One that could run, load or hide something is refused.</summary>
internal static class CleanSvg
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string Xlink = "http://www.w3.org/1999/xlink";

    private static readonly FrozenSet<string> Elements = Set(
        """
        svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath linearGradient radialGradient stop clipPath mask marker pattern filter style switch view
        feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur
        feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
        """);

    // What runs, loads or holds another picture is never a slip of a drawing program.
    private static readonly FrozenSet<string> Dangerous = Set("script foreignObject image iframe embed object audio video canvas handler listener animate animateMotion animateTransform set a feImage");

    private static readonly FrozenSet<string> Attributes = Set(
        """
        id class style lang space role tabindex focusable version baseProfile viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d points pathLength transform rotate
        textLength lengthAdjust startOffset method spacing side offset gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits
        markerUnits markerWidth markerHeight refX refY orient filterUnits primitiveUnits in in2 result mode type values operator k1 k2 k3 k4 stdDeviation edgeMode radius tableValues slope intercept
        amplitude exponent order kernelMatrix divisor bias targetX targetY kernelUnitLength preserveAlpha surfaceScale diffuseConstant specularConstant specularExponent azimuth elevation pointsAtX pointsAtY
        pointsAtZ z limitingConeAngle baseFrequency numOctaves seed stitchTiles scale xChannelSelector yChannelSelector href media
        alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters cursor direction display dominant-baseline fill fill-opacity fill-rule filter
        flood-color flood-opacity font font-family font-size font-size-adjust font-stretch font-style font-variant font-weight image-rendering letter-spacing lighting-color marker marker-end marker-mid
        marker-start mask mask-type mix-blend-mode opacity overflow paint-order pointer-events shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap
        stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering transform-origin unicode-bidi vector-effect visibility white-space word-spacing writing-mode
        """);

    /// <summary>The drawing alone, and whether something was left out; null where it is dangerous or cannot be read.</summary>
    public static (byte[] Bytes, bool TookOut)? Run(ReadOnlyMemory<byte> bytes)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersFromEntities = 1024 };
        using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), settings);
        var written = new MemoryStream();
        try
        {
            using var writer = XmlWriter.Create(written, new XmlWriterSettings { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.None });
            if (Copy(reader, writer) is not { } tookOut)
                return null;
            writer.Flush();
            return (written.ToArray(), tookOut);
        }
        catch (Exception exception) when (exception is XmlException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static bool? Copy(XmlReader reader, XmlWriter writer)
    {
        var (tookOut, isStyle) = (false, false);
        reader.Read();
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && (Dangerous.Contains(reader.LocalName) || (reader.Depth == 0 && (reader.LocalName != "svg" || reader.NamespaceURI != Svg))))
                return null;
            if (reader.NodeType == XmlNodeType.Element && (reader.NamespaceURI != Svg || !Elements.Contains(reader.LocalName)))
            {
                // Left out with all that it holds; the reader then stands behind it.
                tookOut = true;
                reader.Skip();
                continue;
            }
            if (isStyle && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && !IsHarmless(reader.Value))
                return null;
            isStyle = reader.NodeType == XmlNodeType.Element ? reader.LocalName == "style" : isStyle && reader.NodeType != XmlNodeType.EndElement;
            if (CopyNode(reader, writer) is not { } isLess)
                return null;
            tookOut |= isLess;
            reader.Read();
        }
        return tookOut;
    }

    private static bool? CopyNode(XmlReader reader, XmlWriter writer)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                return CopyElement(reader, writer);
            case XmlNodeType.EndElement:
                writer.WriteFullEndElement();
                return false;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                writer.WriteString(reader.Value);
                return false;
            case XmlNodeType.Whitespace:
                if (reader.Depth > 0)
                    writer.WriteWhitespace(reader.Value);
                return false;
            default:
                return reader.NodeType is not (XmlNodeType.XmlDeclaration or XmlNodeType.DocumentType);
        }
    }

    private static bool? CopyElement(XmlReader reader, XmlWriter writer)
    {
        var (isEmpty, tookOut) = (reader.IsEmptyElement, false);
        writer.WriteStartElement(reader.LocalName, Svg);
        while (reader.MoveToNextAttribute())
        {
            var name = reader.LocalName;
            if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || !IsHarmless(reader.Value) || (name is "href" or "src" && reader.NamespaceURI is "" or Xlink && !reader.Value.StartsWith('#')))
                return null;
            var isOwn = reader.NamespaceURI.Length == 0 || (reader.NamespaceURI == Xlink && name == "href") || reader.Prefix == "xml";
            if (isOwn && (Attributes.Contains(name) || name.StartsWith("aria-", StringComparison.Ordinal)))
                writer.WriteAttributeString(reader.Prefix is "xml" or "xlink" ? reader.Prefix : null, name, reader.NamespaceURI.Length == 0 ? null : reader.NamespaceURI, reader.Value);
            else
                tookOut |= reader.Prefix != "xmlns" && name != "xmlns";
        }
        reader.MoveToElement();
        if (isEmpty)
            writer.WriteEndElement();
        return tookOut;
    }

    // Only places of the drawing itself may be named: « url(#id) ». A backslash could write any of these words otherwise.
    private static bool IsHarmless(string value)
    {
        if (value.Contains('\\', StringComparison.Ordinal) || value.Contains("@import", StringComparison.OrdinalIgnoreCase) || value.Contains("javascript:", StringComparison.OrdinalIgnoreCase)
            || value.Contains("data:", StringComparison.OrdinalIgnoreCase) || value.Contains("expression(", StringComparison.OrdinalIgnoreCase) || value.Contains("image-set(", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }
        for (var at = value.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = value.IndexOf("url(", at + 4, StringComparison.OrdinalIgnoreCase))
        {
            if (!value.AsSpan(at + 4).TrimStart(" \t\r\n'\"").StartsWith("#"))
                return false;
        }
        return true;
    }

    private static FrozenSet<string> Set(string names) => names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
