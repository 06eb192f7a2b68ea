using System.Globalization;
using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Forms;
using OcopSite.Content;
using OcopSite.Content.Rules;

namespace OcopSite.Backoffice.Lists;

/// <summary>Reads the recognitions of a product out of its draft.</summary>
internal static class StoredRecognitions
{
    public static RecognitionHistory Of(string? stored) => new(StoredBlocks.Parse(stored).Blocks.Select(Recognition).OfType<Recognition>());

    private static Recognition? Recognition(StoredBlocks.Block block)
    {
        string? Text(string alias) => block.Values.GetValueOrDefault(new FieldKey(alias, null));
        int? Number(string alias) => int.TryParse(Text(alias), CultureInfo.InvariantCulture, out int number) ? number : null;
        DateOnly? Day(string alias) => Text(alias) is { Length: >= 10 } text && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
        string? Choice(string alias) => JsonList.Parse(Text(alias)).FirstOrDefault();

        if (Choice("status") is not string status || !Vocabulary.RecognitionStatuses.Contains(status)) return null;
        return new Recognition(Number("stars"), status)
        {
            Level = Choice("level"),
            DecisionNumber = Text("decisionNumber"),
            DecisionDate = Day("decisionDate"),
            Year = Number("year"),
            ValidUntil = Day("validUntil"),
        };
    }
}
