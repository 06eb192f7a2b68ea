namespace OcopSite.Delivery.Api.Output;

/// <summary>What was asked for is more than one answer may hold.</summary>
internal sealed class AnswerTooLargeException(string message) : Exception(message);
