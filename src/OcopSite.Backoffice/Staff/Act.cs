namespace OcopSite.Backoffice.Staff;

/// <summary>Something a member of staff does.</summary>
public enum Act
{
    /// <summary>Looks at content and media, drafts included.</summary>
    Read,

    /// <summary>Writes texts of a language.</summary>
    Translate,

    /// <summary>Asks for a document to be looked at before it is published.</summary>
    SendForReview,

    /// <summary>Makes documents, and writes what all languages share.</summary>
    Write,

    /// <summary>Uploads, describes and replaces pictures and files.</summary>
    ManageMedia,

    /// <summary>Publishes, schedules, unpublishes, approves.</summary>
    Publish,

    /// <summary>Moves to the bin and back, deletes for good.</summary>
    Delete,

    /// <summary>Reads and answers messages from visitors.</summary>
    ReadInquiries,

    /// <summary>Reads who did what.</summary>
    ReadAudit,

    /// <summary>Invites people, gives roles, ends sessions.</summary>
    ManageUsers,

    /// <summary>Settings of the site, redirects, import and export, backup.</summary>
    ManageSettings,
}
