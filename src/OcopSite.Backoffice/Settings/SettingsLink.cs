using OcopSite.Backoffice.Staff;

namespace OcopSite.Backoffice.Settings;

/// <param name="Name">The end of the keys of its texts.</param>
/// <param name="Act">Who may not do this does not see it.</param>
public sealed record SettingsLink(string Url, string Name, Act Act);
