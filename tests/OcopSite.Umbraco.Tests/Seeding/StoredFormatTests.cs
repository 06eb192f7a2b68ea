using System.Globalization;
using System.Text.Json;
using OcopSite.Content;
using OcopSite.Content.Schema;
using OcopSite.Umbraco.Seeding.Planning;

namespace OcopSite.Umbraco.Tests.Seeding;

/// <summary>The planned values have the form in which Umbraco 17.5.2 was recorded to store such values.</summary>
public sealed class StoredFormatTests(SeedFixture seed) : IClassFixture<SeedFixture>
{
    private const string RecordedBlocks =
        """{"contentData":[{"contentTypeKey":"9d5251cb-29f0-54d3-adb3-dd0ab3f0a850","key":"e2ff0232-ec1e-52a2-a7e9-c5fea985c27b","values":[{"editorAlias":"Umbraco.TextBox","culture":"en-US","segment":null,"alias":"role","value":"Chair"}]}],"settingsData":[],"expose":[{"contentKey":"e2ff0232-ec1e-52a2-a7e9-c5fea985c27b","culture":"vi-VN","segment":null}],"layout":{"Umbraco.BlockList":[{"contentUdi":null,"settingsUdi":null,"contentKey":"e2ff0232-ec1e-52a2-a7e9-c5fea985c27b","settingsKey":null}]}}""";

    private const string RecordedMedia =
        """[{"key":"a445102f-bcaa-5020-9171-6ae13932587c","mediaKey":"22df8f38-bbca-561a-b9c2-8994ad27dab7","mediaTypeAlias":"Image","crops":[],"focalPoint":null}]""";

    private const string RecordedLinks =
        """[{"name":"Outside","target":null,"unique":null,"type":null,"udi":null,"url":"https://example.test/en","queryString":null,"culture":null}]""";

    private const string RecordedRichText = """{"markup":"\u003Cp\u003EWelcome.\u003C/p\u003E","blocks":{"contentData":[],"settingsData":[],"expose":[],"layout":{}}}""";

    private const string RecordedTree = "umb://document/f35f3e072ccc58f0bcebcf297588e5c8,umb://document/cb25a44e3b885a819b36cdb06984d3fd";

    private const string RecordedPick = "umb://document/77dbe1a4287253028d3050eac21b8099";

    private const string RecordedTags = """["tr\u00E1i c\u00E2y","thanh long"]""";

    private const string RecordedChoice = """["cooperative"]""";

    [Theory]
    [InlineData("Umbraco.BlockList", RecordedBlocks)]
    [InlineData("Umbraco.MediaPicker3", RecordedMedia)]
    [InlineData("Umbraco.MultiUrlPicker", RecordedLinks)]
    [InlineData("Umbraco.RichText", RecordedRichText)]
    [InlineData("Umbraco.Tags", RecordedTags)]
    [InlineData("Umbraco.DropDown.Flexible", RecordedChoice)]
    public void Json_values_have_the_recorded_form(string editor, string recorded)
    {
        JsonElement form = JsonSerializer.Deserialize<JsonElement>(recorded);
        string[] stored = [.. Stored(editor).Cast<string>()];

        Assert.NotEmpty(stored);
        foreach (string value in stored) AssertSameForm(form, JsonSerializer.Deserialize<JsonElement>(value), editor);
    }

    [Theory]
    [InlineData("Umbraco.MultiNodeTreePicker", RecordedTree, "^umb://document/[0-9a-f]{32}(,umb://document/[0-9a-f]{32})*$")]
    [InlineData("Umbraco.ContentPicker", RecordedPick, "^umb://document/[0-9a-f]{32}$")]
    public void Picked_documents_have_the_recorded_form(string editor, string recorded, string form)
    {
        Assert.Matches(form, recorded);
        Assert.NotEmpty(Stored(editor));
        Assert.All(Stored(editor), value => Assert.Matches(form, (string)value));
    }

    [Fact]
    public void Other_values_have_the_type_of_their_column()
    {
        Assert.All(Stored("Umbraco.TrueFalse"), value => Assert.True(value is 0 or 1));
        Assert.All(Stored("Umbraco.Integer"), value => Assert.IsType<int>(value));
        Assert.All(Stored("Umbraco.Decimal"), value => Assert.IsType<decimal>(value));
        Assert.All(Stored("Umbraco.DateTime"), value => Assert.IsType<DateTime>(value));
        Assert.All(Stored("Umbraco.TextBox"), value => Assert.True(((string)value).Length <= 512, (string)value));
    }

    [Fact]
    public void A_day_inside_a_block_is_written_as_the_date_picker_writes_it()
    {
        JsonElement figures = seed.Of(ContentTypes.Statistics).Single().Json("figures");
        string[] days = [.. figures.GetProperty("contentData").EnumerateArray()
            .SelectMany(b => b.GetProperty("values").EnumerateArray())
            .Where(v => v.GetProperty("editorAlias").GetString() == "Umbraco.DateTime")
            .Select(v => v.GetProperty("value").GetString()!)];

        Assert.NotEmpty(days);
        Assert.All(days, day => Assert.True(DateTime.TryParseExact(day, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), day));
    }

    private IEnumerable<object> Stored(string editor)
        => from document in seed.Plan.Documents
           let properties = OcopSchema.Current.AllProperties(OcopSchema.Current.DocumentType(document.ContentType)).ToDictionary(p => p.Alias)
           from value in document.All()
           where OcopSchema.Current.DataType(properties[value.Alias].DataType).EditorAlias == editor
           select value.Value;

    // The same names in the same order; a null may stand for a text, a value of a block is whatever its editor stores.
    private static void AssertSameForm(JsonElement recorded, JsonElement stored, string path)
    {
        if (recorded.ValueKind == JsonValueKind.Object)
        {
            Assert.Equal(recorded.EnumerateObject().Select(p => p.Name), stored.EnumerateObject().Select(p => p.Name));
            foreach (JsonProperty property in recorded.EnumerateObject())
                if (property.Name != "value") AssertSameForm(property.Value, stored.GetProperty(property.Name), $"{path}.{property.Name}");
        }
        else if (recorded.ValueKind == JsonValueKind.Array)
        {
            Assert.Equal(JsonValueKind.Array, stored.ValueKind);
            foreach (JsonElement item in stored.EnumerateArray()) AssertSameForm(recorded[0], item, $"{path}[]");
        }
        else
        {
            Assert.True(stored.ValueKind is JsonValueKind.String or JsonValueKind.Null, $"{path} is a {stored.ValueKind}");
            Assert.Equal(IsKey(recorded), IsKey(stored));
        }
    }

    private static bool IsKey(JsonElement value) => value.ValueKind == JsonValueKind.String && value.TryGetGuid(out _);
}
