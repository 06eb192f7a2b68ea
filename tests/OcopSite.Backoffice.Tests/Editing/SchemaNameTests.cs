using System.Globalization;
using OcopSite.Backoffice.Texts;
using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Tests.Editing;

public sealed class SchemaNameTests
{
    [Fact]
    public void Every_type_field_and_help_text_has_an_English_name()
    {
        ContentSchema schema = OcopSchema.Current;
        IEnumerable<string> keys = schema.DocumentTypes.SelectMany(t => t.Properties
            .SelectMany(p => new[] { $"property.{p.Alias}", $"group.{p.Group}", p.Description is null ? null : $"hint.{p.Alias}" })
            .Append(t.IsComposition ? null : $"type.{t.Alias}")).OfType<string>().Distinct();
        Assert.DoesNotContain(keys, k => SchemaNames.Resources.GetString(k, CultureInfo.GetCultureInfo("en-US")) is null);
    }
}
