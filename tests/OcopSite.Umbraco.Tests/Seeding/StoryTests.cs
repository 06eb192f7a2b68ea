using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using OcopSite.Content;
using OcopSite.Content.Schema;

namespace OcopSite.Umbraco.Tests.Seeding;

public sealed partial class StoryTests(SeedFixture seed) : IClassFixture<SeedFixture>
{
    private static readonly string[] Kinds = [ContentTypes.Product, ContentTypes.Producer, ContentTypes.Event, ContentTypes.Place, ContentTypes.Trail, ContentTypes.Locality];

    private static readonly string[] Files = ["products", "producers", "events", "places", "trails"];
    private static readonly string[] Fields = ["story", "body"];

    [Theory]
    [InlineData("products", 24)]
    [InlineData("producers", 12)]
    [InlineData("events", 12)]
    public void There_are_stories_of_a_good_length_in_both_languages(string file, int atLeast)
    {
        int stories = SeedDirectory.Texts(file).EnumerateObject()
            .Count(t => t.Value.TryGetProperty("story", out JsonElement story) && IsOfGoodLength(story, "vi") && IsOfGoodLength(story, "en"));
        Assert.True(stories >= atLeast, $"{stories} stories in {file}");
    }

    [Fact]
    public void Every_trail_has_a_story_of_a_good_length_in_both_languages()
        => Assert.All(SeedDirectory.Texts("trails").EnumerateObject(), t =>
            Assert.True(IsOfGoodLength(t.Value.GetProperty("body"), "vi") && IsOfGoodLength(t.Value.GetProperty("body"), "en"), t.Name));

    [Fact]
    public void Every_item_has_a_summary_in_both_languages()
        => Assert.All(seed.Plan.Documents.Where(d => Kinds.Contains(d.ContentType)), d =>
        {
            foreach (LanguageDefinition language in OcopSchema.Current.Languages)
                Assert.True(d.Value("summary", language.IsoCode) is string { Length: > 0 }, $"{d.Names[Cultures.Vietnamese]} in {language.IsoCode}");
        });

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void No_two_stories_share_a_sentence(string language)
    {
        IEnumerable<(string Id, string Sentence)> sentences =
            from file in Files
            from text in SeedDirectory.Texts(file).EnumerateObject()
            from field in Fields
            where text.Value.TryGetProperty(field, out _)
            from sentence in Sentences(text.Value.GetProperty(field), language)
            select ($"{file}/{text.Name}", sentence);
        string[] shared =
        [
            .. sentences.GroupBy(s => s.Sentence).Where(g => g.Select(s => s.Id).Distinct().Count() > 1)
                .Select(g => $"{string.Join(" = ", g.Select(s => s.Id).Distinct())}: {g.Key}"),
        ];
        Assert.True(shared.Length == 0, string.Join(Environment.NewLine, shared));
    }

    private static bool IsOfGoodLength(JsonElement story, string language) => Words(string.Join(' ', Paragraphs(story, language))).Length is >= 120 and <= 250;

    // Word for word: marks and capitals do not make a sentence another one.
    private static IEnumerable<string> Sentences(JsonElement story, string language)
        => from paragraph in Paragraphs(story, language)
           from sentence in SentenceEnd().Split(paragraph)
           let words = Words(sentence)
           where words.Length >= 6
           select string.Join(' ', words);

    private static IEnumerable<string> Paragraphs(JsonElement story, string language)
        => story.GetProperty(language).EnumerateArray().Select(p => p.GetString()!.Normalize(NormalizationForm.FormC));

    private static string[] Words(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(m => m.Value)];

    [GeneratedRegex(@"(?<=[.!?…][”""’)]?)\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(?:[-/.,’'][\p{L}\p{M}\p{N}]+)*")]
    private static partial Regex Word();
}
