using Umbraco.Cms.Core.Serialization;

namespace OcopSite.Engine.Published.Values;

/// <summary>A rich text as it is stored: markup with its blocks, or markup alone as older content has it.</summary>
internal sealed record RichTextValue(string Markup, BlocksValue? Blocks)
{
    public static RichTextValue Parse(string text, IJsonSerializer json)
        => json.TryDeserialize(text, out RichTextValue? value) && value.Markup is not null ? value : new RichTextValue(text, null);
}
