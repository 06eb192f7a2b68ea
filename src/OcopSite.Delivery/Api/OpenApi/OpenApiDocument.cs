using System.Text.Json.Nodes;
using OcopSite.Content.Schema;
using static OcopSite.Delivery.Api.OpenApi.Schemas;

namespace OcopSite.Delivery.Api.OpenApi;

/// <summary>The description of the API for programs, with a schema for each document type.</summary>
internal sealed class OpenApiDocument(ContentSchema schema)
{
    private readonly Lazy<string> _json = new(() => Build(schema).ToJsonString());

    public string Json => _json.Value;

    private static JsonObject Build(ContentSchema schema) => new()
    {
        ["openapi"] = "3.0.4",
        ["info"] = new JsonObject { ["title"] = "Content Delivery API", ["version"] = "2.0" },
        ["paths"] = Paths(),
        ["components"] = new JsonObject { ["schemas"] = TypeSchemas.Of(schema) },
    };

    private static JsonObject Paths()
    {
        JsonObject[] output = [Query("expand"), Query("fields"), Query("strict", "boolean")];
        JsonObject[] language = [Header("Accept-Language"), Header("Start-Item"), Header("Preview"), Header("Api-Key")];
        JsonObject[] paging = [Query("skip", "integer"), Query("take", "integer")];
        JsonObject[] query = [Query("fetch"), Query("filter", many: true), Query("sort", many: true), .. paging];
        return new JsonObject
        {
            [Path("content")] = Get("The documents that a query finds", Page("Content"), [.. query, Query("search"), .. output, .. language]),
            [Path("content/item/{path}")] = Get("A document by its path", Ref("Content"), [InPath("path"), .. output, .. language]),
            [Path("content/item/{id}")] = Get("A document by its key", Ref("Content"), [InPath("id", "uuid"), .. output, .. language]),
            [Path("content/items")] = Get("Some documents by their keys", Array(Ref("Content")), [Query("id", many: true), .. output, .. language]),
            [Path("media")] = Get("The media that a query finds", Page("Media"), [.. query, .. output]),
            [Path("media/item/{path}")] = Get("A media item by its path", Ref("Media"), [InPath("path"), .. output]),
            [Path("media/item/{id}")] = Get("A media item by its key", Ref("Media"), [InPath("id", "uuid"), .. output]),
            [Path("media/items")] = Get("Some media items by their keys", Array(Ref("Media")), [Query("id", many: true), .. output]),
            [Path("changes")] = Get("What changed after a position", Ref("Changes"), [Query("since", "integer"), Query("take", "integer")]),
        };
    }

    private static string Path(string rest) => $"{ContentDeliveryApi.Root}/v2/{rest}";

    private static JsonObject Get(string summary, JsonObject answer, JsonObject[] parameters) => new()
    {
        ["get"] = new JsonObject
        {
            ["summary"] = summary,
            ["parameters"] = new JsonArray([.. parameters.Select(p => p.DeepClone())]),
            ["responses"] = new JsonObject
            {
                ["200"] = new JsonObject { ["description"] = summary, ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = answer } } },
                ["400"] = new JsonObject
                {
                    ["description"] = "What is wrong with the request",
                    ["content"] = new JsonObject { ["application/problem+json"] = new JsonObject { ["schema"] = Ref("Problem") } },
                },
                ["404"] = new JsonObject { ["description"] = "Nothing is there" },
                ["429"] = new JsonObject { ["description"] = "Too many requests; Retry-After says when to come back" },
                ["503"] = new JsonObject { ["description"] = "Content is still being loaded; Retry-After says when to come back" },
            },
        },
    };

    private static JsonObject Query(string name, string type = "string", bool many = false)
        => Parameter("query", name, many ? Array(Of(type)) : Of(type));

    private static JsonObject Header(string name) => Parameter("header", name, Of("string"));

    private static JsonObject InPath(string name, string? format = null)
    {
        JsonObject parameter = Parameter("path", name, format is null ? Of("string") : Of("string", format));
        parameter["required"] = true;
        return parameter;
    }

    private static JsonObject Parameter(string place, string name, JsonObject type) => new() { ["name"] = name, ["in"] = place, ["schema"] = type };

    private static JsonObject Page(string name) => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray("total", "items"),
        ["properties"] = new JsonObject { ["total"] = Of("integer"), ["items"] = Array(Ref(name)) },
    };
}
