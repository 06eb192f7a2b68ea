using System.Collections.Concurrent;

namespace OcopSite.Engine.Tests.Fixtures;

/// <summary>The notifications that were sent.</summary>
public sealed class Notified
{
    public ConcurrentQueue<string> Log { get; } = [];
}
