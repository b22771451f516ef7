using System.Collections.Immutable;
using Confrere.Engine.Data;
using Confrere.Engine.FrontMatter;
using Confrere.Engine.Markdown;
using Confrere.Engine.Time;

namespace Confrere.Engine;

/// <summary>Reads a post's file: front matter, Markdown, kind, dates, address. What is wrong with its form is noted, never thrown.</summary>
public sealed class ParsePosts(ParseContext context) : IModule<PostSource, Post>
{
    /// <inheritdoc />
    public Post Run(PostSource document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var faults = new List<Finding>();
        var source = SourceText.Decode(document.File, context.Language, out var fault);
        if (fault is not null)
            faults.Add(fault);
        source ??= new SourceText(document.File.Path, "");

        var block = FrontMatterBlock.Find(source.Text);
        AddDoubt(source, block, faults);
        var layers = Layers(document, source, block, faults);
        var frontMatter = new FrontMatterReader(context).Read(layers, out var found);
        faults.AddRange(found);

        var prose = new ProseBuilder();
        prose.AddFileName(document.File.Path, context.InputFolder);
        AddFrontMatter(frontMatter, IsReviewRead(frontMatter, found), prose);
        AddOverridden(layers, frontMatter, prose);
        var reading = new MarkdownReader(source, block.BodyStart, prose).Read(PlacesOf(frontMatter, source));

        var kind = frontMatter.Kind?.Value ?? KindOf(document.File, frontMatter);
        var written = WrittenOn(document.File, source, frontMatter, kind, faults);
        return new Post
        {
            Source = source,
            FrontMatter = frontMatter,
            Kind = kind,
            Address = AddressOf(document.File.Path, frontMatter, faults),
            Title = frontMatter.Title is { Value.Length: > 0 } title ? title.Value
                : reading.Headings is [{ Level: 1, Text.Length: > 0 } heading, ..] ? heading.Text.Trim() : Addresses.TitleFromPath(document.File.Path),
            BodyStart = block.BodyStart,
            Prose = prose.Build(),
            Links = reading.Links,
            Headings = reading.Headings,
            Anchors = reading.Anchors,
            Paragraphs = reading.Paragraphs,
            ParagraphsBeforeMore = reading.ParagraphsBeforeMore,
            Words = reading.Words,
            Standing = StandingOf(frontMatter, written),
            Date = written is { } date ? Public(date, kind) : null,
            Updated = frontMatter.Updated is { } updated ? Public(updated.Value, kind) : null,
            Reviewed = frontMatter.Reviewed is { } reviewed ? Public(reviewed.Value, kind) : null,
            Corrections = [.. frontMatter.Corrections.Select(correction => new PublicCorrection(Public(correction.Date, kind), correction.Text)).OrderByDescending(correction => correction.Date.At.ToInstant())],
            Faults = [.. faults.OrderBy(f => f.At)],
            Language = frontMatter.Language ?? context.Language,
        };
    }

    private void AddDoubt(SourceText source, FrontMatterBlock block, List<Finding> faults)
    {
        if (block.Doubt == FrontMatterDoubt.NeverClosed)
            faults.Add(Finding.Fault("entete", source.At(0, 0), Faults.In(context.Language).NeverClosed));
        else if (block.Doubt == FrontMatterDoubt.DashesInTheText)
            faults.Add(Finding.Remark("entete", source.At(0, 0), Faults.In(context.Language).DashesInTheText));
    }

    private List<DataDocument> Layers(PostSource document, SourceText source, FrontMatterBlock block, List<Finding> faults)
    {
        var layers = new List<DataDocument>();
        foreach (var file in document.Metadata)
        {
            if (SourceText.Decode(file, context.Language, out var fault) is not { } text)
                faults.Add(fault!);
            else if (ReadData(file, text) is var layer && SpeaksFor(file, layer, document.File))
                layers.Add(layer);
        }
        layers.Add(YamlData.Read(source, block.Start, block.End, context.Language));
        return layers;
    }

    private DataDocument ReadData(SourceFile file, SourceText text) =>
        file.Extension == ".json" ? JsonData.Read(text, context.Language) : YamlData.Read(text, 0, text.Text.Length, context.Language);

    // « Recursive: false » in a folder's file: it speaks for the texts beside it, not for those further down.
    private static bool SpeaksFor(SourceFile metadata, DataDocument layer, SourceFile file) =>
        metadata.Folder == file.Folder
        || !layer.Root.Entries.Any(entry => Text.Fold.Key(entry.Key) == "recursive" && entry.Value is ScalarNode value && Text.Fold.Key(value.Value) is "false" or "no" or "non");

    private string AddressOf(string path, FrontMatter.FrontMatter frontMatter, List<Finding> faults)
    {
        var own = Addresses.FromPath(path, context.InputFolder, context.OptimizesNames);
        var folder = path[(context.InputFolder.Length + 1)..(path.LastIndexOf('/') + 1)];
        var (written, file) = frontMatter switch
        {
            { DestinationPath: { } whole } => (whole, whole.Value),
            { DestinationFileName: { } name } => (name, folder + name.Value),
            { DestinationExtension: { } extension } => (extension, (own.Length == 0 || own[^1] == '/' ? own + "index" : own) + "." + extension.Value.TrimStart('.')),
            _ => default,
        };
        if (file is null)
            return own;
        if (Addresses.FromFile(file) is { } told)
            return told;
        faults.Add(Finding.Remark("destination", written.At, Faults.In(context.Language).DestinationIsNoPage));
        return own;
    }

    // The folder nearest to the file that names a kind decides; then what a Statiq theme was told; then whether it is dated, for blogs whose folders have names of their own.
    private Kind KindOf(SourceFile file, FrontMatter.FrontMatter frontMatter)
    {
        var below = file.Path[(context.InputFolder.Length + 1)..];
        var isDated = frontMatter.Published is not null || DateOfName(file) is not null;
        if (frontMatter.IsPage == true || (!isDated && file.Name == "index.md"))
            return Kind.Page;
        if (frontMatter.IsPost == true)
            return Kind.Post;
        var named = below.Split('/')[..^1].Reverse().Select(folder => Kinds.FromKey(Text.Fold.Key(folder))).FirstOrDefault(kind => kind is not null);
        if (named is not null)
            return named.Value;
        if (context.PostSources is { } posts && posts.Match(below) && (isDated || !posts.MeanAll))
            return Kind.Post;
        return isDated && below.Contains('/', StringComparison.Ordinal) && context.PageSources?.Match(below) != true ? Kind.Post : Kind.Page;
    }

    private WrittenDate? DateOfName(SourceFile file) =>
        file.Name.Length > 11 && file.Name[10] == '-' && context.Dates.Read(file.Name[..10], out var date) == DateReader.Trouble.None ? date : null;

    // Jekyll's custom, which Statiq means to follow: a name that begins with a date dates the post.
    private WrittenDate? WrittenOn(SourceFile file, SourceText source, FrontMatter.FrontMatter frontMatter, Kind kind, List<Finding> faults)
    {
        if (frontMatter.Published is { } published)
            return published.Value;
        if (DateOfName(file) is { } date)
            return date;
        if (kind != Kind.Page && !frontMatter.Draft && !faults.Exists(fault => fault.Rule is "date-illisible" or "yaml" or "encodage"))
            faults.Add(Finding.Fault("date-absente", source.At(0, 0), Faults.In(context.Language).MissingDate));
        return null;
    }

    private Standing StandingOf(FrontMatter.FrontMatter frontMatter, WrittenDate? written)
    {
        if (frontMatter.Draft)
            return Standing.Draft;
        if (frontMatter.Excluded == true)
            return Standing.Excluded;
        var isFuture = written is { } date && date.In(context.Zone) > context.Now;
        return isFuture && frontMatter.Excluded is null ? Standing.Waiting : Standing.Due;
    }

    private PublicDate Public(WrittenDate date, Kind kind) =>
        PublicDate.From(date, context.Precision.GetValueOrDefault(kind, DatePrecision.Minute), context.Zone);

    private static bool IsReviewRead(FrontMatter.FrontMatter frontMatter, ImmutableArray<Finding> faults) =>
        frontMatter.Review is not null && frontMatter.Entries.First(entry => FrontMatterKey.Find(entry.Key)?.Name == "Review").Value.At is var at
        && !faults.Any(fault => fault.At.Path == at.Path && fault.At.Offset >= at.Offset && fault.At.Offset < at.Offset + Math.Max(1, at.Length));

    private static void AddFrontMatter(FrontMatter.FrontMatter frontMatter, bool isReviewRead, ProseBuilder prose)
    {
        // An attestation that was read whole holds answers of closed lists and seals: no word in it is the author's own.
        foreach (var entry in frontMatter.Entries.Where(entry => !isReviewRead || FrontMatterKey.Find(entry.Key)?.Name != "Review"))
            AddEntry(entry, FrontMatterKey.Find(entry.Key)?.Name ?? "", prose);
        foreach (var comment in frontMatter.Comments)
            prose.AddPassage(Field.Comment, comment.Source, "", comment.Text, comment.At);
    }

    // What a text says otherwise than its folder does is not published, but it is committed.
    private static void AddOverridden(List<DataDocument> layers, FrontMatter.FrontMatter frontMatter, ProseBuilder prose)
    {
        if (layers.Count == 1)
            return;
        var inForce = new HashSet<DataEntry>(frontMatter.Entries, ReferenceEqualityComparer.Instance);
        foreach (var entry in layers.SelectMany(layer => layer.Root.Entries).Where(entry => !inForce.Contains(entry)))
            AddEntry(entry, FrontMatterKey.Find(entry.Key)?.Name ?? "", prose);
    }

    // What the front matter holds beside its keys, values and comments, or where it could not be read, is left over.
    private static IEnumerable<Place> PlacesOf(FrontMatter.FrontMatter frontMatter, SourceText source) =>
        frontMatter.Entries.Where(entry => entry.Source == source).SelectMany(PlacesOf)
            .Concat(frontMatter.Comments.Where(comment => comment.Source == source).Select(comment => comment.At));

    private static IEnumerable<Place> PlacesOf(DataEntry entry) => PlacesOf(entry.Value).Prepend(entry.KeyAt);

    private static IEnumerable<Place> PlacesOf(DataNode node) => node switch
    {
        ListNode list => list.Items.SelectMany(PlacesOf),
        MapNode map => map.Entries.SelectMany(PlacesOf),
        _ => [node.At],
    };

    // A key of ours is no prose; any other is, since it was written by hand.
    private static void AddEntry(DataEntry entry, string key, ProseBuilder prose)
    {
        if (key.Length == 0 || !FrontMatterKey.IsKnown(entry.Key))
            prose.AddPassage(Field.Markup, entry.Source, "", entry.Key, entry.KeyAt);
        AddValue(entry.Value, key, prose);
    }

    private static void AddValue(DataNode node, string key, ProseBuilder prose)
    {
        switch (node)
        {
            case ScalarNode scalar:
                prose.AddPassage(Field.FrontMatter, scalar.Source, key, scalar.Value, scalar.At, key == "Title" ? Form.Heading : Form.Other);
                break;
            case ListNode list:
                foreach (var item in list.Items)
                    AddValue(item, key, prose);
                break;
            case MapNode map:
                foreach (var entry in map.Entries)
                    AddEntry(entry, key, prose);
                break;
        }
    }
}
