namespace OcopSite.Engine.Published.Values;

/// <summary>Blocks as a block list or a rich text stores them.</summary>
internal sealed record BlocksValue
{
    public IReadOnlyList<BlockData> ContentData { get; init; } = [];
    public IReadOnlyList<BlockData> SettingsData { get; init; } = [];

    /// <summary>The cultures each block is shown in.</summary>
    public IReadOnlyList<BlockExposure> Expose { get; init; } = [];

    /// <summary>The order of the blocks, by the alias of the editor.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<BlockPlace>> Layout { get; init; } = new Dictionary<string, IReadOnlyList<BlockPlace>>();
}
