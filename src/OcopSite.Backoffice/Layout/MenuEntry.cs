using OcopSite.Backoffice.Staff;

namespace OcopSite.Backoffice.Layout;

/// <summary>An entry of the menu. Each part of the back office registers its own.</summary>
/// <param name="Order">Tens; the smallest comes first.</param>
/// <param name="Act">Who may not do this does not see it.</param>
public sealed record MenuEntry(int Order, string Url, string TextKey, Act Act = Act.Read);
