using OcopSite.Engine.Published.Values;
using Umbraco.Cms.Core.Serialization;

namespace OcopSite.Engine.Editors;

/// <summary>Publishes one culture of a block list: its values come from the draft, those of other cultures stay as they are.</summary>
internal static class BlockMerge
{
    private const string AllCultures = "*";

    public static object? ForCulture(object? draft, object? published, string? culture, IJsonSerializer json)
    {
        if (culture == AllCultures || Parse(draft, json) is not { } source)
            return draft;
        BlocksValue target = Parse(published, json) ?? new BlocksValue();
        HashSet<Guid> present = [.. source.ContentData.Select(block => block.Key)];
        BlocksValue merged = source with
        {
            ContentData = Blocks(source.ContentData, target.ContentData, culture),
            SettingsData = Blocks(source.SettingsData, target.SettingsData, culture),
            Expose =
            [
                .. target.Expose.Where(x => present.Contains(x.ContentKey) && !Same(x.Culture, culture)),
                .. source.Expose.Where(x => Same(x.Culture, culture)),
            ],
        };
        // The draft as it was written, once all of it is published: in another order it would look like a change nobody has made.
        return SayTheSame(merged, source) ? draft : json.Serialize(merged);
    }

    private static bool SayTheSame(BlocksValue left, BlocksValue right)
        => Entries(left.ContentData).SetEquals(Entries(right.ContentData))
            && Entries(left.SettingsData).SetEquals(Entries(right.SettingsData))
            && left.Expose.ToHashSet().SetEquals(right.Expose);

    private static HashSet<(Guid Block, string Alias, string? Culture, string? Segment, string? Text)> Entries(IReadOnlyList<BlockData> blocks)
        => [.. blocks.SelectMany(block => block.Values, (block, value) => (block.Key, value.Alias, value.Culture, value.Segment, value.Text))];

    private static BlockData[] Blocks(IReadOnlyList<BlockData> draft, IReadOnlyList<BlockData> published, string? culture)
        => [.. draft.Select(block => block with { Values = Values(block, published.FirstOrDefault(x => x.Key == block.Key), culture) })];

    private static BlockPropertyValue[] Values(BlockData draft, BlockData? published, string? culture) =>
    [
        .. (published?.Values ?? []).Where(value => !Same(value.Culture, culture)),
        .. draft.Values.Where(value => Same(value.Culture, culture)),
    ];

    private static BlocksValue? Parse(object? value, IJsonSerializer json)
        => value is not null && json.TryDeserialize(value, out BlocksValue? blocks) ? blocks : null;

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
