using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Forms;

/// <summary>One field of a form: a property, in one language or shared by all.</summary>
/// <param name="Name">The name it is sent under.</param>
/// <param name="Culture"><see langword="null"/> where all languages share it.</param>
public sealed record FormField(string Name, PropertyDefinition Property, DataTypeDefinition DataType, string? Culture)
{
    /// <summary>The value as <see cref="Documents.StoredText"/> writes it; <see langword="null"/> for none.</summary>
    public string? Stored { get; init; }

    /// <summary>What was typed, where it cannot be stored.</summary>
    public string? Typed { get; init; }

    /// <summary>What is wrong with it, in the reader's language.</summary>
    public string? Error { get; init; }

    /// <summary>What was taken out of what was sent.</summary>
    public RemovedNote? Removed { get; init; }

    /// <summary>What somebody else has stored meanwhile, where both have changed it; an empty text for nothing.</summary>
    public string? Theirs { get; init; }

    /// <summary>Whoever looks at it may not change it.</summary>
    public bool ReadOnly { get; init; }

    public TranslationState Translation { get; init; }

    /// <summary>For a block list: what stands in it.</summary>
    public IReadOnlyList<FormBlock> Blocks { get; init; } = [];

    /// <summary>For a block list: an empty block of each type it takes, for adding one.</summary>
    public IReadOnlyList<FormBlock> NewBlocks { get; init; } = [];

    /// <summary>Dots and tildes of the name would have to be escaped in a style sheet or a script.</summary>
    public string Id => Name.Replace('.', '-').Replace('~', '_');

    /// <summary>The field itself and those of its blocks, however deep.</summary>
    public IEnumerable<FormField> WithInner => Blocks.SelectMany(b => b.Fields).SelectMany(f => f.WithInner).Prepend(this);

    /// <summary>Wrong here or in a block of it.</summary>
    public bool HasErrors => WithInner.Any(f => f.Error is not null);
}
