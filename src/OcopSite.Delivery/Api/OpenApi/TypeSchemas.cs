using System.Text.Json.Nodes;
using OcopSite.Content.Schema;
using static OcopSite.Delivery.Api.OpenApi.Schemas;

namespace OcopSite.Delivery.Api.OpenApi;

/// <summary>A schema for each document type, with what its editors give; for elements and media too.</summary>
internal static class TypeSchemas
{
    public static JsonObject Of(ContentSchema schema)
    {
        JsonObject schemas = (JsonObject)JsonNode.Parse(CommonSchemas.Json)!;
        List<string> documents = [], elements = [];
        foreach (DocumentTypeDefinition type in schema.DocumentTypes.Where(t => !t.IsComposition))
        {
            string name = char.ToUpperInvariant(type.Alias[0]) + type.Alias[1..] + (type.IsElement ? "Element" : "Content");
            (type.IsElement ? elements : documents).Add(name);
            schemas[name] = new JsonObject
            {
                ["allOf"] = new JsonArray(Ref(type.IsElement ? "ElementBase" : "ContentBase"), new JsonObject
                {
                    ["type"] = "object",
                    ["properties"] = new JsonObject
                    {
                        ["contentType"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(type.Alias) },
                        ["properties"] = Properties(schema.AllProperties(type), schema),
                    },
                }),
            };
        }

        schemas["Content"] = OneOf(documents);
        schemas["Element"] = OneOf(elements);
        schemas["MediaProperties"] = Properties(schema.MediaTypes.SelectMany(t => t.Properties).DistinctBy(p => p.Alias), schema);
        return schemas;
    }

    private static JsonObject Properties(IEnumerable<PropertyDefinition> properties, ContentSchema schema) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(properties.Where(p => !p.NeverDelivered).Select(p => KeyValuePair.Create(p.Alias, (JsonNode?)EditorSchema.Of(schema.DataType(p.DataType))))),
    };

    private static JsonObject OneOf(IEnumerable<string> names) => new() { ["oneOf"] = new JsonArray([.. names.Select(Ref)]) };
}
