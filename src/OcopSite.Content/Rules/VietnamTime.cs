namespace OcopSite.Content.Rules;

/// <summary>The clock on the wall in Việt Nam: dates are decided and shown in Asia/Ho_Chi_Minh, instants are stored in UTC.</summary>
public static class VietnamTime
{
    /// <remarks>UTC+7 all year since 1975, so a machine without a time zone database loses nothing.</remarks>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.TryFindSystemTimeZoneById("Asia/Ho_Chi_Minh", out TimeZoneInfo? zone)
        ? zone
        : TimeZoneInfo.CreateCustomTimeZone("Asia/Ho_Chi_Minh", TimeSpan.FromHours(7), "Asia/Ho_Chi_Minh", "Asia/Ho_Chi_Minh");

    public static DateTimeOffset At(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    /// <summary>The calendar day in Việt Nam at an instant.</summary>
    public static DateOnly DayAt(DateTimeOffset instant) => DateOnly.FromDateTime(At(instant).DateTime);

    /// <summary>The instant of a local time in Việt Nam.</summary>
    public static DateTimeOffset FromLocal(DateTime local)
    {
        DateTime wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return new DateTimeOffset(wall, Zone.GetUtcOffset(wall));
    }
}
