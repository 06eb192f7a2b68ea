using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Content.Schema;

namespace OcopSite.Delivery.Tests.Mapping;

/// <summary>What holds for every property of every type: it is read, it may be absent, and a value of another shape does no harm.</summary>
public sealed class PropertyCoverageTests
{
    private static readonly string[] Oddities =
    [
        "null", "true", "0", "-1", "2147483648", "1e300", "12.5", "\"\"", "\" \"", "\"x\"", "\"2026-13-45T99:00:00\"", "[]", "{}", "[null]", "[[]]", "[1,\"x\",{}]",
        """{"items":7}""", """{"items":[7,null,{}]}""", """{"items":[{"content":null}]}""", """{"items":[{"content":{"id":7,"contentType":7,"properties":7}}]}""",
        """{"markup":7}""", """{"id":7}""", """{"id":"x"}""", """[{"id":7}]""", """[{"url":7,"route":7,"title":7}]""", """[{"route":{}}]""", """[{"id":"x","url":"/a.png"}]""",
        """[{"id":"00000000-0000-0000-0000-000000000001","url":"/a.png","properties":null}]""",
    ];

    public static TheoryData<string> Types => [.. Documents.SampleTypes];

    [Theory]
    [MemberData(nameof(Types))]
    public void The_sample_holds_every_property_of_the_type(string type)
    {
        IEnumerable<string> aliases = OcopSchema.Current.AllProperties(OcopSchema.Current.DocumentType(type)).Select(p => p.Alias);
        Assert.Equal(aliases.Order(), Documents.Sample(type)[Cultures.Vietnamese]!.AsObject().Select(p => p.Key).Order());
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void No_property_that_is_delivered_is_overlooked(string type)
    {
        string full = Mapped(type, Documents.Sample(type));
        foreach (PropertyDefinition property in OcopSchema.Current.AllProperties(OcopSchema.Current.DocumentType(type)))
        {
            JsonObject sample = Documents.Sample(type);
            foreach ((_, JsonNode? version) in sample) version![property.Alias] = null;
            Assert.True((full == Mapped(type, sample)) == property.NeverDelivered, $"{type}.{property.Alias}");
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void No_property_inside_a_block_is_overlooked(string type)
    {
        string full = Mapped(type, Documents.Sample(type));
        foreach (string path in Paths(Documents.Sample(type)).Where(p => p.Contains(".content.properties.", StringComparison.Ordinal) && p.Count(c => c == '[') == 1))
        {
            JsonObject sample = Documents.Sample(type);
            bool wasNull = true;
            foreach ((_, JsonNode? version) in sample)
                if (Replace(version!, path, "null")) wasNull = false;
            Assert.True(wasNull || full != Mapped(type, sample), $"{type}: {path}");
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Everything_may_be_absent(string type)
    {
        JsonObject nulls = Documents.Sample(type);
        foreach ((_, JsonNode? version) in nulls)
            foreach (string alias in version!.AsObject().Select(p => p.Key).ToArray()) version[alias] = null;

        JsonObject empty = new() { [Cultures.Vietnamese] = new JsonObject(), [Cultures.English] = new JsonObject() };
        Assert.Equal(Mapped(type, empty), Mapped(type, nulls));
    }

    [Property(MaxTest = 600)]
    public Property A_value_of_another_shape_counts_as_absent_and_harms_nothing_else()
    {
        Gen<(string, string, string, string)> mutations =
            from type in Gen.Elements(Documents.SampleTypes.ToArray())
            from culture in Gen.Elements(Cultures.Vietnamese, Cultures.English)
            from path in Gen.Elements(Paths(Documents.Sample(type)).ToArray())
            from value in Gen.Elements(Oddities)
            select (type, culture, path, value);
        return Prop.ForAll(mutations.ToArbitrary(), m =>
        {
            JsonObject sample = Documents.Sample(m.Item1);
            Replace(sample[m.Item2]!, m.Item3, m.Item4);
            return Documents.Mapper.Map(Documents.FromSample(m.Item1, sample)).Count() == 2;
        });
    }

    private static string Mapped(string type, JsonObject sample)
        => string.Join('\n', Documents.Mapper.Map(Documents.FromSample(type, sample)).Select(item => JsonSerializer.Serialize<object>(item) + Blocks(item)));

    // Blocks are written by their own type, which a list of the base type hides.
    private static string Blocks(PublishedItem item) => item is Page page ? string.Join('\n', page.Blocks.Select(b => JsonSerializer.Serialize<object>(b))) : "";

    /// <summary>Paths of all values within the Vietnamese properties, such as <c>recognitions.items[0].content</c>.</summary>
    private static IEnumerable<string> Paths(JsonObject sample) => Below(sample[Cultures.Vietnamese]!).Select(n => n.GetPath()["$.['vi-VN'].".Length..]);

    private static IEnumerable<JsonNode> Below(JsonNode node) => node switch
    {
        JsonObject o => o.Select(p => p.Value).OfType<JsonNode>().SelectMany(n => Below(n).Prepend(n)),
        JsonArray a => a.OfType<JsonNode>().SelectMany(n => Below(n).Prepend(n)),
        _ => [],
    };

    /// <summary>Puts a value at a path, if the path leads somewhere.</summary>
    private static bool Replace(JsonNode root, string path, string json)
    {
        JsonNode? target = Below(root).FirstOrDefault(n => n.GetPath().EndsWith($"'].{path}", StringComparison.Ordinal));
        target?.ReplaceWith(JsonNode.Parse(json));
        return target is not null;
    }
}
