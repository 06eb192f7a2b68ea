namespace OcopSite.Backoffice.Staff;

/// <summary>Which role may do what.</summary>
public static class Permissions
{
    private static readonly Dictionary<StaffRole, Act[]> Granted = new()
    {
        [StaffRole.Translator] = [Act.Read, Act.Translate, Act.SendForReview],
        [StaffRole.Editor] = [Act.Read, Act.Translate, Act.SendForReview, Act.Write, Act.ManageMedia],
        [StaffRole.Publisher] = [Act.Read, Act.Translate, Act.SendForReview, Act.Write, Act.ManageMedia, Act.Publish, Act.Delete, Act.ReadInquiries, Act.ReadAudit],
        [StaffRole.Administrator] = Enum.GetValues<Act>(),
    };

    public static bool May(StaffRole role, Act act) => Granted[role].Contains(act);
}
