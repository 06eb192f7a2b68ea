using System.Text.Json.Nodes;

namespace OcopSite.Delivery.Tests.Api;

public sealed record RecordedResponse(int Status, IReadOnlyDictionary<string, string> Headers, JsonNode? Body);
