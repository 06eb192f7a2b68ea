using Umbraco.Cms.Core;

namespace OcopSite.Engine.Published.Values;

/// <summary>An entry of a multi URL picker as it is stored.</summary>
internal sealed record LinkValue(string? Name, string? Target, Udi? Udi, string? Url, string? QueryString, string? Culture);
