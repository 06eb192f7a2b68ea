namespace OcopSite.Backoffice.Tests.Support;

internal sealed record ReceivedCall(string Path, string Event, string Id, string Timestamp, string Signature, string Body);
