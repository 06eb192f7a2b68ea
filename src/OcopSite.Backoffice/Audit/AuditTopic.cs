namespace OcopSite.Backoffice.Audit;

/// <summary>What the trail may be narrowed to.</summary>
public enum AuditTopic
{
    Saved,
    Published,
    Unpublished,
    Moved,
    Deleted,
    RolledBack,
    Reviews,
    Media,
    Accounts,
    Settings,
}
