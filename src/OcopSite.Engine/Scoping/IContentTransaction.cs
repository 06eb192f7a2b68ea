namespace OcopSite.Engine.Scoping;

/// <summary>An open transaction; disposing it without a commit rolls it back.</summary>
internal interface IContentTransaction : IDisposable
{
    void Commit();
}
