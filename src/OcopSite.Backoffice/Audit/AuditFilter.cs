using System.Globalization;
using OcopSite.Backoffice.Lists;
using OcopSite.Backoffice.Rendering;
using OcopSite.Content.Rules;
using OcopSite.Engine.Audit;
using Umbraco.Cms.Core.Models;

namespace OcopSite.Backoffice.Audit;

/// <summary>What the trail is narrowed to.</summary>
/// <param name="Who">The number of a member, or of the site itself.</param>
/// <param name="From">The first day, in Việt Nam.</param>
/// <param name="To">The last day.</param>
/// <param name="Before">The number of the entry that the page comes after.</param>
public sealed record AuditFilter(int? Who, AuditTopic? What, DateOnly? From, DateOnly? To, DocumentSummary? Document, int? Before)
{
    public const string Path = Backoffice.Path + "/audit";

    public static AuditFilter Of(AuditParameters asked, IDocumentIndex index) => new(
        Number(asked.Who),
        AddressWords.Word<AuditTopic>(asked.What),
        Day(asked.From),
        Day(asked.To),
        Guid.TryParse(asked.Document, out Guid key) ? index.Find(key) : null,
        Number(asked.Before));

    public AuditQuery ToQuery(int take) => new()
    {
        UserId = Who,
        Types = TypesOf(What),
        EntityTypes = EntitiesOf(What, Document is not null),
        ObjectId = Document?.Id,
        From = From is DateOnly from ? Start(from) : null,
        To = To is DateOnly to ? Start(to.AddDays(1)) : null,
        Before = Before,
        Take = take,
    };

    /// <summary>The same narrowed trail at another address, or another page of it.</summary>
    public string Url(string path = Path, int? before = null) => AdminUrl.With(
        path,
        ("who", Who?.ToString(CultureInfo.InvariantCulture)),
        ("what", What?.ToString().ToLowerInvariant()),
        ("from", Iso(From)),
        ("to", Iso(To)),
        ("document", Document?.Key.ToString()),
        ("before", before?.ToString(CultureInfo.InvariantCulture)));

    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IReadOnlyList<AuditType> TypesOf(AuditTopic? topic) => topic switch
    {
        AuditTopic.Saved => [AuditType.New, AuditType.Save, AuditType.SaveVariant, AuditType.Copy],
        AuditTopic.Published => [AuditType.Publish, AuditType.PublishVariant],
        AuditTopic.Unpublished => [AuditType.Unpublish, AuditType.UnpublishVariant],
        AuditTopic.Moved => [AuditType.Move, AuditType.Sort],
        AuditTopic.Deleted => [AuditType.Delete],
        AuditTopic.RolledBack => [AuditType.RollBack],
        _ => [],
    };

    // Numbers of users and of items may be the same.
    private static IReadOnlyList<string> EntitiesOf(AuditTopic? topic, bool ofDocument) => topic switch
    {
        AuditTopic.Reviews => [AuditEntities.Review],
        AuditTopic.Media => [AuditEntities.Media],
        AuditTopic.Accounts => [AuditEntities.User],
        AuditTopic.Settings => [AuditEntities.Redirect, AuditEntities.Webhook, AuditEntities.Settings],
        _ => ofDocument ? [AuditEntities.Document, AuditEntities.Review, AuditEntities.Publishing] : [],
    };

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static DateOnly? Day(string? text)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && day.Year is > 1900 and < 9000 ? day : null;

    private static DateTime Start(DateOnly day) => VietnamTime.FromLocal(day.ToDateTime(TimeOnly.MinValue)).UtcDateTime;
}
