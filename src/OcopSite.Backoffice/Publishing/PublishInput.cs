using System.Globalization;
using Microsoft.AspNetCore.Http;
using OcopSite.Content.Rules;

namespace OcopSite.Backoffice.Publishing;

/// <summary>What was sent from the page of publishing; as it was typed.</summary>
public sealed record PublishInput(IReadOnlyList<string> Cultures)
{
    private const string Format = "yyyy-MM-dd'T'HH:mm";

    public bool Later { get; init; }

    /// <summary>On the clock in Việt Nam.</summary>
    public string PublishAt { get; init; } = "";

    /// <summary>On the clock in Việt Nam; empty for never.</summary>
    public string UnpublishAt { get; init; } = "";

    public string Reason { get; init; } = "";

    public static PublishInput Of(IFormCollection form) => new([.. form["culture"].OfType<string>().Distinct()])
    {
        Later = form["when"] == "later",
        PublishAt = form["publishAt"].ToString(),
        UnpublishAt = form["unpublishAt"].ToString(),
        Reason = form["reason"].ToString().Trim(),
    };

    public static string ForInput(DateTime? utc)
        => utc is DateTime instant ? VietnamTime.At(new DateTimeOffset(DateTime.SpecifyKind(instant, DateTimeKind.Utc))).ToString(Format, CultureInfo.InvariantCulture) : "";

    /// <returns>UTC; <see langword="null"/> for what is no time.</returns>
    public static DateTime? Instant(string local)
        => DateTime.TryParseExact(local, [Format, Format + ":ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time) ? VietnamTime.FromLocal(time).UtcDateTime : null;
}
