using Microsoft.Extensions.DependencyInjection;

namespace OcopSite.Engine.Audit;

internal static class AuditServices
{
    public static IServiceCollection AddAuditTrail(this IServiceCollection services) => services.AddSingleton<IAuditTrail, AuditTrail>();
}
