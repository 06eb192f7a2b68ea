namespace OcopSite.Backoffice.Staff;

/// <summary>What a member of staff is there for. Each role may do what <see cref="Permissions"/> says.</summary>
public enum StaffRole
{
    /// <summary>Writes the languages given to it, and nothing that all languages share.</summary>
    Translator,

    /// <summary>Writes, and sends for review.</summary>
    Editor,

    /// <summary>Reviews, publishes, takes away.</summary>
    Publisher,

    /// <summary>Everything, people and settings included.</summary>
    Administrator,
}
