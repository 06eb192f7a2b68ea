using OcopSite.Content.Schema;
using OcopSite.Umbraco.Installing.Steps;
using OcopSite.Umbraco.Types;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Umbraco.Installing;

/// <summary>
/// Puts the content description into a stock Umbraco through its own services: in one transaction, as often as one likes, and without ever
/// taking away a type, a property or a value.
/// </summary>
public sealed class OcopSiteInstaller(
    ICoreScopeProvider scopes,
    UmbracoTypesFactory factory,
    ILanguageService languages,
    IDataTypeService dataTypes,
    IContentTypeService documentTypes,
    IMediaTypeService mediaTypes)
{
    private readonly SiteSchemaResolver _resolver = new(dataTypes, documentTypes, mediaTypes);

    /// <exception cref="InstallException">A type or property of this site has another meaning than the description gives it; nothing was changed.</exception>
    public async Task<InstallResult> InstallAsync(ContentSchema schema, CancellationToken cancellationToken)
    {
        // Umbraco's caches must not keep what a transaction has taken back: hence the scoped ones.
        using ICoreScope scope = scopes.CreateCoreScope(repositoryCacheMode: RepositoryCacheMode.Scoped);
        ContentSchema resolved = await _resolver.ResolveAsync(schema, cancellationToken);
        var plan = new InstallPlan(resolved, factory.Create(resolved));
        await new CompatibilityCheck(dataTypes, documentTypes, mediaTypes).EnsureAsync(plan);

        List<InstalledItem> items = [];
        foreach (IInstallStep step in Steps())
        {
            cancellationToken.ThrowIfCancellationRequested();
            items.AddRange(await step.RunAsync(plan, cancellationToken));
        }

        scope.Complete();
        return new InstallResult(resolved, items);
    }

    // Each step finds what it refers to already there.
    private IInstallStep[] Steps()
    {
        var dataTypeWriter = new DataTypeWriter(dataTypes);
        var documentTypeWriter = new DocumentTypeWriter(documentTypes, dataTypes);
        return
        [
            new LanguageStep(languages),
            new PlainDataTypeStep(dataTypeWriter),
            new ElementTypeStep(documentTypeWriter),
            new BlockListStep(dataTypeWriter),
            new CompositionStep(documentTypeWriter),
            new DocumentTypeStep(documentTypeWriter),
            new AllowedChildrenStep(documentTypeWriter),
            new MediaTypeStep(new MediaTypeWriter(mediaTypes, dataTypes)),
        ];
    }
}
