namespace OcopSite.Content;

/// <summary>The languages of the seeded site. A third one is configuration, so nothing but texts may depend on these two.</summary>
public static class Cultures
{
    public const string Vietnamese = "vi-VN";
    public const string English = "en-US";
}
