namespace OcopSite.Engine.Published.Values;

internal sealed record BlockPlace(Guid ContentKey, Guid? SettingsKey);
