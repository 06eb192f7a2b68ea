namespace OcopSite.Inquiries.Mail;

/// <param name="IsOn">Whether there is a mail server.</param>
/// <param name="Waiting">Letters that are not sent yet.</param>
/// <param name="Failing">Those among them that were tried.</param>
/// <param name="LastFault">Why the last one was not sent, since the start of the program.</param>
public sealed record WaitingMail(bool IsOn, int Waiting, int Failing, string? LastFault);
