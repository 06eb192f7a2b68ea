namespace OcopSite.Engine.Storage.Rows;

/// <summary>The name a version has in one culture.</summary>
public sealed record CultureName(string Culture, string Name, DateTime Date);
