namespace OcopSite.Delivery.Client;

internal sealed record KeptAnswer(string EntityTag, byte[] Body);
