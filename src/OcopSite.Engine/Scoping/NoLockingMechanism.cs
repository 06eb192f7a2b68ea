using Umbraco.Cms.Core.Scoping;

namespace OcopSite.Engine.Scoping;

/// <summary>Umbraco's bookkeeping of lazy locks. Ours are taken at once by the scope and end with its transaction.</summary>
internal sealed class NoLockingMechanism : ILockingMechanism
{
    public static readonly NoLockingMechanism Instance = new();

    public void ReadLock(Guid instanceId, TimeSpan? timeout = null, params int[] lockIds) { }
    public void ReadLock(Guid instanceId, params int[] lockIds) { }
    public void WriteLock(Guid instanceId, TimeSpan? timeout = null, params int[] lockIds) { }
    public void WriteLock(Guid instanceId, params int[] lockIds) { }
    public void EagerReadLock(Guid instanceId, TimeSpan? timeout = null, params int[] lockIds) { }
    public void EagerReadLock(Guid instanceId, params int[] lockIds) { }
    public void EagerWriteLock(Guid instanceId, TimeSpan? timeout = null, params int[] lockIds) { }
    public void EagerWriteLock(Guid instanceId, params int[] lockIds) { }
    public void ClearLocks(Guid instanceId) { }
    public void EnsureLocks(Guid scopeInstanceId) { }
    public void EnsureLocksCleared(Guid instanceId) { }
    public Dictionary<Guid, Dictionary<int, int>>? GetReadLocks() => null;
    public Dictionary<Guid, Dictionary<int, int>>? GetWriteLocks() => null;
    public void Dispose() { }
}
