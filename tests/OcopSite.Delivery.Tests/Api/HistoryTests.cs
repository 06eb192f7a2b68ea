using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Delivery.Tests.Api;

/// <summary>Whatever is done to documents and media, in whatever order: the API delivers what a simple model says is visible, and nothing else.</summary>
public sealed class HistoryTests : IClassFixture<HistoryHost>
{
    private readonly HistoryHost _host;

    public HistoryTests(HistoryHost host) => _host = host;

    public static Arbitrary<Step[]> Histories() =>
        (from act in Gen.Elements(Enum.GetValues<Act>())
         from of in Gen.Choose(0, 5)
         from other in Gen.Choose(0, 5)
         select new Step(act, of, other)).ArrayOf(24).ToArbitrary();

    [Property(MaxTest = 40, Arbitrary = [typeof(HistoryTests)])]
    public async Task Only_what_is_visible_is_delivered(Step[] history)
    {
        var site = new ModelledSite(_host.Services.GetRequiredService<IContentService>(), _host.Services.GetRequiredService<IMediaService>());
        try
        {
            foreach (Step step in history)
            {
                site.Take(step);
                await CompareAsync(site, step, history);
            }
        }
        finally
        {
            site.Clear();
        }
    }

    private async Task CompareAsync(ModelledSite site, Step step, Step[] history)
    {
        foreach (string culture in ModelledSite.Languages)
        {
            Guid[] expected = [.. site.VisibleIn(culture).Order()];
            Dictionary<string, string> headers = new() { ["Accept-Language"] = culture };
            JsonNode list = await ReadAsync($"/content?fetch=descendants:{ModelledSite.Home}&filter=contentType:{ModelledSite.DocumentType}&filter=name:{ModelledSite.Word}&take=1000", headers);
            string said = $"{culture} after {step} of {string.Join(", ", history.Select(s => s.ToString()))}";
            Assert.True(expected.SequenceEqual(KeysOf(list["items"]!)), $"The list in {said}");

            string ids = string.Join('&', site.Keys.Select(k => $"id={k}"));
            if (ids.Length == 0) continue;
            JsonNode items = await ReadAsync($"/content/items?{ids}&expand=properties[cover]", headers);
            Assert.True(expected.SequenceEqual(KeysOf(items)), $"By key in {said}");
            Assert.Equal(!site.PictureIsWithdrawn && expected.Length > 0, items.ToJsonString().Contains(ModelledSite.Picture.ToString(), StringComparison.OrdinalIgnoreCase));
        }
    }

    private static IEnumerable<Guid> KeysOf(JsonNode items) => items.AsArray().Select(i => i!["id"]!.GetValue<Guid>()).Order();

    private async Task<JsonNode> ReadAsync(string path, Dictionary<string, string> headers)
    {
        using HttpResponseMessage response = await _host.Recorded.GetAsync(path, headers);
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }
}
