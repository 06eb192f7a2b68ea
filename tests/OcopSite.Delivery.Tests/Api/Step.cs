namespace OcopSite.Delivery.Tests.Api;

/// <summary>What somebody does in the back office.</summary>
public enum Act
{
    Create,
    SaveDraft,
    PublishVietnamese,
    PublishBoth,
    PublishEnglish,
    PlanForLater,
    UnpublishEnglish,
    UnpublishVietnamese,
    UnpublishAll,
    Trash,
    Restore,
    Move,
    Delete,
    TrashPicture,
    RestorePicture,
}

/// <param name="Of">Which document, of those there are.</param>
/// <param name="Other">Which other one, where there is another.</param>
public sealed record Step(Act Act, int Of, int Other)
{
    public override string ToString() => $"{Act}({Of},{Other})";
}
