using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using OcopSite.Content;
using OcopSite.Content.Rules;
using OcopSite.Content.Schema;
using OcopSite.Web.Pages.Places;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Tests.Texts;

public sealed partial class SiteTextsTests
{
    private static readonly string[] Vietnamese = Keys(CultureInfo.InvariantCulture);

    [Fact]
    public void Every_language_has_every_text()
    {
        foreach (LanguageDefinition language in OcopSchema.Current.Languages.Where(l => !l.IsDefault))
            Assert.Equal(Vietnamese, Keys(CultureInfo.GetCultureInfo(language.IsoCode.Split('-')[0])));
    }

    [Fact]
    public void No_text_is_empty_and_placeholders_agree()
    {
        foreach (LanguageDefinition language in OcopSchema.Current.Languages)
        {
            SiteTexts texts = SiteTexts.In(language.IsoCode);
            SiteTexts original = SiteTexts.In(Cultures.Vietnamese);
            foreach (string key in Vietnamese)
            {
                Assert.False(string.IsNullOrWhiteSpace(texts[key]), key);
                Assert.Equal(Placeholders(original[key]), Placeholders(texts[key]));
            }
        }
    }

    public static TheoryData<string, IEnumerable<string>> Vocabularies => new()
    {
        { LabelLists.ProductGroup, Vocabulary.ProductGroups },
        { LabelLists.ProducerKind, Vocabulary.ProducerKinds },
        { LabelLists.EventKind, Vocabulary.EventKinds },
        { LabelLists.EventStatus, Vocabulary.EventStatuses },
        { LabelLists.ArticleKind, Vocabulary.ArticleKinds },
        { LabelLists.PlaceKind, Vocabulary.PlaceKinds },
        { LabelLists.TrailTheme, Vocabulary.TrailThemes },
        { LabelLists.LocalityKind, Vocabulary.LocalityKinds },
        { LabelLists.LocalityKinds, Vocabulary.LocalityKinds },
        { LabelLists.PlaceTheme, Vocabulary.PlaceKinds.Select(PlaceThemes.Of).Distinct() },
        { LabelLists.RecognitionLevel, Vocabulary.RecognitionLevels },
        { "recognitionStatus", Vocabulary.RecognitionStatuses },
        { LabelLists.RecognitionState, Enum.GetNames<RecognitionState>() },
        { LabelLists.EvidenceKind, Vocabulary.EvidenceKinds },
        { LabelLists.StatisticsMetric, Vocabulary.StatisticsMetrics },
        { "datePrecision", Vocabulary.DatePrecisions },
        { LabelLists.Month, Enumerable.Range(1, 12).Select(m => m.ToString(CultureInfo.InvariantCulture)) },
        { LabelLists.Weekday, Enumerable.Range(1, 7).Select(d => d.ToString(CultureInfo.InvariantCulture)) },
        { LabelLists.WeekdayShort, Enumerable.Range(1, 7).Select(d => d.ToString(CultureInfo.InvariantCulture)) },
    };

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Every_value_of_the_vocabulary_has_a_label(string list, IEnumerable<string> values)
        => Assert.All(values, value => Assert.Contains($"{list}.{value}", Vietnamese));

    [Fact]
    public void Every_text_that_the_source_asks_for_is_there()
    {
        string root = SourceDirectory();
        IEnumerable<string> asked = Directory.EnumerateFiles(root, "*.*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".razor", StringComparison.Ordinal) || f.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(f => Asked().Matches(File.ReadAllText(f)).Select(m => m.Groups["key"].Value))
            .Distinct();
        Assert.All(asked, key => Assert.True(Vietnamese.Contains(key) || Vietnamese.Contains(key + ".one"), key));
    }

    private static string[] Keys(CultureInfo culture)
    {
        ResourceSet set = SiteTexts.Resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!;
        return [.. set.Cast<DictionaryEntry>().Select(e => (string)e.Key).Order(StringComparer.Ordinal)];
    }

    private static string[] Placeholders(string text) => [.. Placeholder().Matches(text).Select(m => m.Groups[1].Value).Order()];

    private static string SourceDirectory() => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../src/OcopSite.Web"));

    private static string ThisFile([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;

    [GeneratedRegex(""""\b(?:T|t|Texts|texts)\["(?<key>[a-zA-Z.0-9]+)"|\b[Tt]\.Count\("(?<key>[a-zA-Z.]+)"""")]
    private static partial Regex Asked();

    [GeneratedRegex(@"\{(\d)")]
    private static partial Regex Placeholder();
}
