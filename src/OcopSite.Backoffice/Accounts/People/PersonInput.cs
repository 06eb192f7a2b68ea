using Microsoft.AspNetCore.Http;
using OcopSite.Backoffice.Staff;
using OcopSite.Content.Schema;
using OcopSite.Engine.Users;

namespace OcopSite.Backoffice.Accounts.People;

/// <summary>What an administrator says about somebody.</summary>
public sealed record PersonInput
{
    public string Email { get; init; } = "";

    public string Name { get; init; } = "";

    /// <summary><see langword="null"/> when none of the roles was chosen.</summary>
    public StaffRole? Role { get; init; }

    public IReadOnlyList<string> ContentTypes { get; init; } = [];

    public IReadOnlyList<string> Cultures { get; init; } = [];

    public bool IsDisabled { get; init; }

    public static PersonInput Of(StaffUser user) => new()
    {
        Email = user.Email!,
        Name = user.DisplayName,
        Role = Enum.Parse<StaffRole>(user.Role),
        ContentTypes = user.ContentTypes,
        Cultures = user.Cultures,
        IsDisabled = user.IsDisabled,
    };

    public static PersonInput Of(IFormCollection form, ContentSchema schema)
    {
        StaffRole? role = RoleOf(form["role"].ToString());
        // An administrator has no bounds.
        bool isBound = role != StaffRole.Administrator;
        return new PersonInput
        {
            Email = form["email"].ToString().Trim(),
            Name = form["name"].ToString().Trim(),
            Role = role,
            ContentTypes = isBound ? [.. schema.DocumentTypes.Select(t => t.Alias).Intersect(form["contentTypes"].OfType<string>())] : [],
            Cultures = isBound ? [.. schema.Languages.Select(l => l.IsoCode).Intersect(form["cultures"].OfType<string>())] : [],
            IsDisabled = form["isDisabled"] == "true",
        };
    }

    public void ApplyTo(StaffUser user)
    {
        // The name to sign in with is the address.
        user.Email = user.UserName = Email;
        user.DisplayName = Name;
        user.Role = Role?.ToString() ?? user.Role;
        user.ContentTypes = ContentTypes;
        user.Cultures = Cultures;
        user.IsDisabled = IsDisabled;
    }

    private static StaffRole? RoleOf(string name) => Enum.GetValues<StaffRole>().Cast<StaffRole?>().FirstOrDefault(r => r.ToString() == name);
}
