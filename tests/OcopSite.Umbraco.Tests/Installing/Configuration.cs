using System.Text.Json;
using Umbraco.Cms.Core.Models;

namespace OcopSite.Umbraco.Tests.Installing;

/// <summary>Reads settings of a data type as JSON.</summary>
internal static class Configuration
{
    public static JsonElement Setting(IDataType dataType, string name) => JsonSerializer.SerializeToElement(dataType.ConfigurationData[name]);

    /// <summary>The type keys that the blocks of a block list name.</summary>
    public static IEnumerable<Guid> Keys(IDataType blockList, string property)
        => [.. Setting(blockList, "blocks").EnumerateArray().Select(block => block.GetProperty(property).GetGuid())];
}
