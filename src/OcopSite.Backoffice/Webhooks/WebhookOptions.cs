using System.ComponentModel.DataAnnotations;

namespace OcopSite.Backoffice.Webhooks;

/// <summary>Settings of telling other systems of changes, section <c>Ocop:Webhooks</c>.</summary>
public sealed class WebhookOptions
{
    public const string Section = "Ocop:Webhooks";

    // Of FirstPause: with a minute, six more attempts over a day.
    private static readonly int[] Growth = [1, 5, 30, 120, 420, 864];

    /// <summary>Lets receivers stand inside one's own network, and on this machine without encryption.</summary>
    public bool AllowPrivateAddresses { get; set; }

    /// <summary>Until the second attempt; the further pauses grow from it.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "01:00:00", ErrorMessage = "Ocop:Webhooks:FirstPause must be more than nothing and an hour at most.")]
    public TimeSpan FirstPause { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>After so many attempts in vain a receiver is not told any more.</summary>
    [Range(1, 7, ErrorMessage = "Ocop:Webhooks:Attempts must be from 1 to 7.")]
    public int Attempts { get; set; } = 7;

    public TimeSpan PauseAfter(int attempts) => FirstPause * Growth[attempts - 1];
}
