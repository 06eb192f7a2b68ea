using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OcopSite.Engine.Repositories;

internal static class RepositoryServices
{
    public static IServiceCollection AddRepositories(this IServiceCollection services)
    {
        services.AddSingleton<RelationWriter>();
        services.AddSingleton<DocumentSchedules>();
        services.AddSingleton<DocumentWriter>();
        services.AddSingleton<MediaWriter>();
        services.AddSingleton<IDocumentRepository, DocumentRepository>();
        services.AddSingleton<IDocumentBlueprintRepository, NoBlueprints>();
        services.AddSingleton<IDocumentVersionRepository, DocumentVersionRepository>();
        services.AddSingleton<IMediaRepository, MediaRepository>();
        services.AddSingleton<EntityMapper>();
        services.AddSingleton<EntityRepository>();
        services.AddSingleton<IEntityRepository>(provider => provider.GetRequiredService<EntityRepository>());
        services.AddSingleton<IIdKeyMapRepository, IdKeyMapRepository>();
        services.AddSingleton<IAuditRepository, AuditRepository>();
        services.AddSingleton<RelationTypeRepository>();
        services.AddSingleton<IRelationTypeRepository>(provider => provider.GetRequiredService<RelationTypeRepository>());
        services.AddSingleton<IRelationRepository, RelationRepository>();
        services.AddSingleton<IReferenceQuery, ReferenceQuery>();
        return services;
    }
}
