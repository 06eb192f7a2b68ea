namespace OcopSite.Umbraco.Tests.Site;

/// <summary>A store that can go back to what it held when a transaction began.</summary>
internal interface ISnapshot
{
    /// <summary>Remembers the present content and returns the way back to it.</summary>
    Action Take();
}
