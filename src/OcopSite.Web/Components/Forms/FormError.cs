namespace OcopSite.Web.Components.Forms;

/// <summary>What is wrong with a field, in the language of the page.</summary>
/// <param name="Field">Name and id of the field.</param>
public sealed record FormError(string Field, string Message);
