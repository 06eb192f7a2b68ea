using Microsoft.AspNetCore.Identity;
using OcopSite.Backoffice.Texts;
using OcopSite.Engine.Users;

namespace OcopSite.Backoffice.Accounts;

/// <summary>What Identity has against an account, in the language of the page and beside the field it is about.</summary>
internal static class IdentityErrors
{
    /// <summary>What is wrong with a password before it is taken.</summary>
    public static async Task<IReadOnlyList<IdentityError>> OfPasswordAsync(this UserManager<StaffUser> users, StaffUser user, string password)
    {
        List<IdentityError> errors = [];
        foreach (IPasswordValidator<StaffUser> validator in users.PasswordValidators)
            errors.AddRange((await validator.ValidateAsync(users, user, password)).Errors);
        return errors;
    }

    /// <summary>What is wrong with name and address before they are taken.</summary>
    public static async Task<IReadOnlyList<IdentityError>> OfUserAsync(this UserManager<StaffUser> users, StaffUser user)
    {
        List<IdentityError> errors = [];
        foreach (IUserValidator<StaffUser> validator in users.UserValidators)
            errors.AddRange((await validator.ValidateAsync(users, user)).Errors);
        return errors;
    }

    /// <summary>The first error of each field.</summary>
    public static Dictionary<string, string> ByField(this IEnumerable<IdentityError> errors, AdminTexts texts) => errors
        .Select(e => (Field: FieldOf(e.Code), Text: texts.Find($"error.{e.Code}") ?? e.Description))
        .DistinctBy(e => e.Field)
        .ToDictionary(e => e.Field, e => e.Text);

    private static string FieldOf(string code) => code switch
    {
        "PasswordMismatch" => "currentPassword",
        _ when code.Contains("Password", StringComparison.Ordinal) => "password",
        _ => "email",
    };
}
