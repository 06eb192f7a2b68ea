using System.Reflection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OcopSite.Umbraco.Tests.Site;

/// <summary>An audit trail that keeps nothing.</summary>
public class NoAudit : DispatchProxy
{
    public static IAuditService Instance { get; } = Create<IAuditService, NoAudit>();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod!.Name switch
    {
        nameof(IAuditService.AddAsync) => Task.FromResult(Attempt.Succeed(AuditLogOperationStatus.Success)),
        "Add" => null,
        _ => throw new NotSupportedException(targetMethod.Name),
    };
}
