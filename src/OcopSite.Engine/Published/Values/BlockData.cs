namespace OcopSite.Engine.Published.Values;

/// <summary>The values of one block.</summary>
internal sealed record BlockData(Guid ContentTypeKey, Guid Key)
{
    public IReadOnlyList<BlockPropertyValue> Values { get; init; } = [];
}
