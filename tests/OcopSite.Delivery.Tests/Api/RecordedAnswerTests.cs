using System.Text.Json.Nodes;

namespace OcopSite.Delivery.Tests.Api;

/// <summary>What Umbraco 17.5.2 answered, we answer too.</summary>
[Collection(RecordedHostTests.Name)]
public sealed class RecordedAnswerTests(RecordedHost host)
{
    public static TheoryData<string> Titles => [.. RecordedCase.All.Keys];

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task The_answer_is_the_recorded_one(string title)
    {
        RecordedCase recorded = RecordedCase.All[title];
        using HttpResponseMessage response = await host.SendAsync(recorded.Method, recorded.Path, recorded.Headers);
        int status = (int)response.StatusCode;
        if (status != recorded.Response.Status && recorded.AlsoAcceptStatus.Contains(status)) return;

        Assert.Equal(recorded.Response.Status, status);
        AssertHeaders(recorded.Response.Headers, response);
        string body = await response.Content.ReadAsStringAsync();
        Assert.Equal(RecordedBody.Of(recorded.Response.Body, recorded.Compare), RecordedBody.Of(body.Length == 0 ? null : JsonNode.Parse(body), recorded.Compare));
    }

    [Fact]
    public void All_recorded_answers_are_there() => Assert.Equal(290, RecordedCase.All.Count);

    private static void AssertHeaders(IReadOnlyDictionary<string, string> recorded, HttpResponseMessage response)
    {
        if (recorded.TryGetValue("content-type", out string? type)) Assert.Equal(type.Split(';')[0], response.Content.Headers.ContentType?.MediaType);
        if (recorded.TryGetValue("vary", out string? vary))
        {
            string line = Assert.Single(response.Headers.NonValidated["Vary"]);
            Assert.Subset(line.Split(", ").Select(Lower).ToHashSet(), vary.Split(", ").Select(Lower).ToHashSet());
        }

        if (recorded.TryGetValue("location", out string? location)) Assert.Equal(location, response.Headers.Location?.OriginalString);
        foreach (string name in recorded.Keys.Where(k => k.StartsWith("location-", StringComparison.Ordinal)))
            Assert.Equal(recorded[name], Assert.Single(response.Headers.GetValues(name)));
    }

    private static string Lower(string text) => text.ToLowerInvariant();
}
