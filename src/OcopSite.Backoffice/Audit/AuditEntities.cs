using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OcopSite.Backoffice.Audit;

/// <summary>The kinds of things that entries of the trail are about.</summary>
internal static class AuditEntities
{
    public const string User = Engine.Users.IStaffAudit.EntityType;

    /// <summary>Of a document.</summary>
    public const string Review = "Review";

    /// <summary>Of a document: when, and in spite of what, it is published.</summary>
    public const string Publishing = "Publishing";

    public const string Redirect = "Redirect";
    public const string Webhook = "Webhook";
    public const string ApiKey = "ApiKey";
    public const string Settings = "Settings";

    public static readonly string Document = UmbracoObjectTypes.Document.GetName()!;
    public static readonly string Media = UmbracoObjectTypes.Media.GetName()!;

    public static bool IsOfDocument(string? entityType) => entityType == Document || entityType is Review or Publishing;
}
