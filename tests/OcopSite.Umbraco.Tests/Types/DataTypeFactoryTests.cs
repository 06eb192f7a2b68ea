using System.Text.Json;
using OcopSite.Content.Schema;
using Umbraco.Cms.Core.Models;

namespace OcopSite.Umbraco.Tests.Types;

public sealed class DataTypeFactoryTests
{
    public static TheoryData<string> DataTypes => [.. OcopDataTypes.All.Where(d => d.EditorAlias != "Umbraco.Label").Select(d => d.Alias)];

    [Theory]
    [MemberData(nameof(DataTypes))]
    public void A_data_type_has_the_editor_the_storage_and_the_settings_that_Umbraco_recorded(string alias)
    {
        IDataType dataType = DataType(alias);
        RecordedEditor recorded = RecordedEditor.All.Single(e => e.Alias == dataType.EditorAlias);

        Assert.Equal((recorded.UiAlias, recorded.Storage), (dataType.EditorUiAlias, dataType.DatabaseType));
        JsonElement settings = JsonSerializer.SerializeToElement(dataType.ConfigurationData);
        JsonElement expected = JsonSerializer.Deserialize<JsonElement>(recorded.Configuration);
        foreach (JsonProperty setting in expected.EnumerateObject()) AssertSameShape(setting.Value, settings.GetProperty(setting.Name), $"{alias}.{setting.Name}");
        Assert.DoesNotContain(
            settings.EnumerateObject(), s => !expected.TryGetProperty(s.Name, out _) && !recorded.AlsoKnown.Contains(s.Name));
    }

    [Theory]
    [InlineData("labelText", "STRING", ValueStorageType.Nvarchar)]
    [InlineData("labelInteger", "INT", ValueStorageType.Integer)]
    [InlineData("labelBytes", "BIGINT", ValueStorageType.Nvarchar)]
    public void Labels_are_those_of_a_stock_Umbraco(string alias, string valueType, ValueStorageType storage)
    {
        IDataType label = DataType(alias);

        Assert.Equal(("Umbraco.Label", "Umb.PropertyEditorUi.Label", storage), (label.EditorAlias, label.EditorUiAlias, label.DatabaseType));
        Assert.Equal(valueType, label.ConfigurationData["umbracoDataValueType"]);
    }

    [Theory]
    [InlineData("text", "36c3cb35-a6ce-5f0b-9183-37419e737fb1")]
    [InlineData("evidenceBlocks", "60ae2dd9-c515-554e-b92e-d71986df9f5c")]
    public void Keys_are_the_same_on_every_machine(string alias, string key) => Assert.Equal(new Guid(key), DataType(alias).Key);

    [Fact]
    public void An_editor_that_is_not_there_is_named()
    {
        ContentSchema schema = OcopSchema.Current with { DataTypes = [.. OcopDataTypes.All, new("map", "Bản đồ", "Some.Map", "Some.Map", ValueStorage.Ntext)] };

        InvalidOperationException failure = Assert.Throws<InvalidOperationException>(() => SchemaTypes.Create(schema));

        Assert.Contains("'Some.Map'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("'map'", failure.Message, StringComparison.Ordinal);
    }

    private static IDataType DataType(string alias) => SchemaTypes.Current.DataTypes.Single(d => d.Key == OcopSchema.Current.DataType(alias).Key);

    // The same kind of JSON all the way down; the values are ours. An empty list says nothing about its items.
    private static void AssertSameShape(JsonElement expected, JsonElement actual, string path)
    {
        bool flags = expected.ValueKind is JsonValueKind.True or JsonValueKind.False && actual.ValueKind is JsonValueKind.True or JsonValueKind.False;
        Assert.True(flags || expected.ValueKind == actual.ValueKind, $"{path} is a {actual.ValueKind}, recorded was a {expected.ValueKind}");
        if (expected.ValueKind == JsonValueKind.Object)
            foreach (JsonProperty property in expected.EnumerateObject()) AssertSameShape(property.Value, actual.GetProperty(property.Name), $"{path}.{property.Name}");
        if (expected.ValueKind == JsonValueKind.Array)
            foreach (JsonElement item in actual.EnumerateArray()) AssertSameShape(expected[0], item, $"{path}[]");
    }
}
