using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Umbraco.Cms.Core.Serialization;

namespace OcopSite.Umbraco.Tests.Site;

internal sealed class SiteJson : IConfigurationEditorJsonSerializer
{
    public string Serialize(object? input) => JsonSerializer.Serialize(input);

    public T? Deserialize<T>(string input) => JsonSerializer.Deserialize<T>(input);

    public bool TryDeserialize<T>(object input, [NotNullWhen(true)] out T? value)
        where T : class => throw new NotSupportedException();
}
