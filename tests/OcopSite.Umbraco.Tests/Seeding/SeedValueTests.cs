using System.Text.Json;
using System.Text.RegularExpressions;
using OcopSite.Content;
using OcopSite.Content.Schema;
using OcopSite.Umbraco.Seeding.Planning;

namespace OcopSite.Umbraco.Tests.Seeding;

/// <summary>The values fit the types they are for, and what they point to.</summary>
public sealed partial class SeedValueTests(SeedFixture seed) : IClassFixture<SeedFixture>
{
    private static readonly ContentSchema Schema = OcopSchema.Current;

    [Fact]
    public void Every_value_belongs_to_a_property_and_has_a_culture_where_that_varies()
        => Assert.All(seed.Plan.Documents, d =>
        {
            PropertyDefinition[] properties = [.. Schema.AllProperties(Schema.DocumentType(d.ContentType))];
            foreach (SeedValue value in d.All())
            {
                PropertyDefinition property = Assert.Single(properties, p => p.Alias == value.Alias);
                Assert.True(property.Varies == value.Culture is not null, $"{d.ContentType}.{value.Alias} in {value.Culture}");
            }

            Assert.Distinct(d.Values.Select(v => (v.Alias, v.Culture)));
        });

    [Fact]
    public void Every_mandatory_property_has_a_value_in_every_language()
        => Assert.All(seed.Plan.Documents, d =>
        {
            foreach (PropertyDefinition property in Schema.AllProperties(Schema.DocumentType(d.ContentType)).Where(p => p.Mandatory))
            {
                foreach (string? culture in property.Varies ? Schema.Languages.Select(l => (string?)l.IsoCode) : [null])
                    Assert.True(d.Value(property.Alias, culture) is not null, $"{d.Names[Cultures.Vietnamese]}: {property.Alias} {culture}");
            }
        });

    [Fact]
    public void Every_block_value_belongs_to_its_element_type()
        => Assert.All(BlockLists(), blocks =>
        {
            foreach (JsonElement block in blocks.GetProperty("contentData").EnumerateArray())
            {
                DocumentTypeDefinition type = Schema.DocumentTypes.Single(t => t.Key == block.GetProperty("contentTypeKey").GetGuid());
                Assert.True(type.IsElement);
                foreach (JsonElement value in block.GetProperty("values").EnumerateArray()) AssertFits(type, value);
            }
        });

    [Fact]
    public void Every_block_is_laid_out_and_shown_in_every_language()
        => Assert.All(BlockLists(), blocks =>
        {
            Guid[] keys = [.. blocks.GetProperty("contentData").EnumerateArray().Select(b => b.GetProperty("key").GetGuid())];
            Assert.Distinct(keys);
            Assert.Equal(keys, blocks.GetProperty("layout").GetProperty("Umbraco.BlockList").EnumerateArray().Select(l => l.GetProperty("contentKey").GetGuid()));
            Assert.All(keys, key => Assert.Contains(blocks.GetProperty("expose").EnumerateArray(), e => e.GetProperty("contentKey").GetGuid() == key));
        });

    [Fact]
    public void Every_choice_is_one_of_the_list()
        => Assert.All(seed.Plan.Documents, d =>
        {
            foreach (PropertyDefinition property in Schema.AllProperties(Schema.DocumentType(d.ContentType)))
            {
                if (Schema.DataType(property.DataType) is { Choices.Count: > 0 } list && d.Value(property.Alias) is string stored)
                    Assert.Subset(list.Choices.ToHashSet(), JsonSerializer.Deserialize<HashSet<string>>(stored)!);
            }
        });

    [Fact]
    public void Every_reference_leads_to_something_planned()
    {
        HashSet<Guid> documents = [.. seed.Plan.Documents.Select(d => d.Key)], media = [.. seed.Plan.Media.Select(m => m.Key)];
        Guid[] picked = [.. Stored().SelectMany(text => DocumentUdi().Matches(text).Select(m => new Guid(m.Groups[1].Value)))];
        Guid[] pictures = [.. Stored().SelectMany(text => MediaKey().Matches(text).Select(m => new Guid(m.Groups[1].Value)))];

        Assert.NotEmpty(picked);
        Assert.NotEmpty(pictures);
        Assert.Subset(documents, picked.ToHashSet());
        Assert.Subset(media, pictures.ToHashSet());
    }

    [Fact]
    public void What_is_picked_before_it_exists_is_set_later()
    {
        HashSet<string> created = [];
        foreach (SeedDocument document in seed.Plan.Documents)
        {
            // The menu of the settings comes last; a link back to an ancestor or to a document planned earlier is fine.
            string[] unknown = [.. document.Values.Select(v => v.Value).OfType<string>().SelectMany(v => DocumentUdi().Matches(v)).Select(m => m.Groups[1].Value).Except(created)];
            if (unknown.Length > 0) Assert.Contains(document.ContentType, LateReferences);
            created.Add(document.Key.ToString("N"));
        }
    }

    // Former and present units are one list, so the first may name the last; Umbraco stores such a link without asking for its target.
    private static readonly string[] LateReferences = [ContentTypes.Locality];

    private static void AssertFits(DocumentTypeDefinition type, JsonElement value)
    {
        PropertyDefinition property = Assert.Single(type.Properties, p => p.Alias == value.GetProperty("alias").GetString());
        Assert.Equal(Schema.DataType(property.DataType).EditorAlias, value.GetProperty("editorAlias").GetString());
        Assert.True(property.Varies == (value.GetProperty("culture").ValueKind == JsonValueKind.String), $"{type.Alias}.{property.Alias}");
    }

    private IEnumerable<string> Stored() => seed.Plan.Documents.SelectMany(d => d.All()).Select(v => v.Value).OfType<string>();

    private IEnumerable<JsonElement> BlockLists()
        => from document in seed.Plan.Documents
           from property in Schema.AllProperties(Schema.DocumentType(document.ContentType))
           where Schema.DataType(property.DataType).EditorAlias == "Umbraco.BlockList" && document.Value(property.Alias) is not null
           select document.Json(property.Alias);

    [GeneratedRegex("umb://document/([0-9a-f]{32})")]
    private static partial Regex DocumentUdi();

    [GeneratedRegex("\"mediaKey\":\"([0-9a-f-]{36})\"")]
    private static partial Regex MediaKey();
}
