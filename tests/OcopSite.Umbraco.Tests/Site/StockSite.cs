using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using OcopSite.Content.Schema;
using OcopSite.Umbraco.Installing;
using OcopSite.Umbraco.Types;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Filters;
using Umbraco.Cms.Core.Services.Implement;
using Umbraco.Cms.Core.Strings;

namespace OcopSite.Umbraco.Tests.Site;

/// <summary>Umbraco's own type services over stores in memory, holding what a fresh Umbraco holds.</summary>
internal sealed class StockSite
{
    internal static int LastId = 1000;

    private readonly SiteJson _json = new();
    private readonly PropertyEditorCollection _editors = SiteEditors.Create();

    public StockSite()
    {
        Scopes = new MemoryScopes(Events);
        DataTypeStore = new MemoryDataTypes(_json);
        DocumentTypeStore = new MemoryDocumentTypes(DataTypeStore);
        MediaTypeStore = new MemoryMediaTypes(DataTypeStore);
        foreach (ISnapshot store in new ISnapshot[] { LanguageStore, DataTypeStore, DocumentTypeStore, MediaTypeStore }) Scopes.Enlist(store);

        // DataTypeService looks some of its parts up here. They keep nothing, so that all sites may share them.
        StaticServiceProvider.Instance = new ServiceCollection()
            .AddSingleton(Unused.Of<IDataTypeContainerService>())
            .AddSingleton(Unused.Of<IDataTypeContainerRepository>())
            .AddSingleton<IUserIdKeyResolver, SuperUserIds>()
            .BuildServiceProvider();

        var users = new SuperUserIds();
        var filters = new ContentTypeFilterCollection(() => []);
        ILoggerFactory logs = NullLoggerFactory.Instance;
        var messages = new TransientEventMessagesFactory();
        DataTypes = new DataTypeService(
            Scopes, logs, messages, DataTypeStore, NoAudit.Instance, DocumentTypeStore, MediaTypeStore,
            Unused.Of<IMemberTypeRepository>(), new Lazy<IIdKeyMap>(() => Unused.Of<IIdKeyMap>()));
        DocumentTypes = new ContentTypeService(
            Scopes, logs, messages, Unused.Of<IContentService>(), DocumentTypeStore, NoAudit.Instance, Unused.Of<IDocumentTypeContainerRepository>(),
            Unused.Of<IEntityRepository>(), Events, users, filters, Unused.Of<ITemplateService>());
        MediaTypes = new MediaTypeService(
            Scopes, logs, messages, Unused.Of<IMediaService>(), MediaTypeStore, NoAudit.Instance, Unused.Of<IMediaTypeContainerRepository>(),
            Unused.Of<IEntityRepository>(), Events, users, filters);
        Languages = CreateLanguageService(logs, messages, users);
        StockContent.AddTo(this);
        Forget();
    }

    public RecordedEvents Events { get; } = new();

    public MemoryScopes Scopes { get; }

    public MemoryLanguages LanguageStore { get; } = new();

    public MemoryDataTypes DataTypeStore { get; }

    public MemoryDocumentTypes DocumentTypeStore { get; }

    public MemoryMediaTypes MediaTypeStore { get; }

    public ILanguageService Languages { get; }

    public IDataTypeService DataTypes { get; }

    public IContentTypeService DocumentTypes { get; }

    public IMediaTypeService MediaTypes { get; }

    public IShortStringHelper Strings { get; } = new DefaultShortStringHelper(new DefaultShortStringHelperConfig().WithDefault(new RequestHandlerSettings()));

    /// <summary>Saves since the site was set up or <see cref="Forget"/> was called.</summary>
    public int Saves => TotalSaves - _savesBefore;

    private int TotalSaves => LanguageStore.Saves + DataTypeStore.Saves + DocumentTypeStore.Saves + MediaTypeStore.Saves;

    private int _savesBefore;

    public void Forget()
    {
        _savesBefore = TotalSaves;
        Events.Clear();
    }

    public OcopSiteInstaller Installer => new(Scopes, new UmbracoTypesFactory(Strings, _editors, _json), Languages, DataTypes, DocumentTypes, MediaTypes);

    public Task<InstallResult> InstallAsync(ContentSchema? schema = null, CancellationToken cancellationToken = default)
        => Installer.InstallAsync(schema ?? OcopSchema.Current, cancellationToken);

    public DataType NewDataType(string name, string editorAlias, ValueStorageType storage, Guid? key = null)
        => new(_editors[editorAlias], _json) { Key = key ?? Guid.NewGuid(), Name = name, DatabaseType = storage };

    // Umbraco keeps this service internal; it is the real one all the same.
    private ILanguageService CreateLanguageService(ILoggerFactory logs, IEventMessagesFactory messages, IUserIdKeyResolver users)
        => (ILanguageService)Activator.CreateInstance(
            typeof(ILanguageService).Assembly.GetType("Umbraco.Cms.Core.Services.LanguageService", throwOnError: true)!,
            Scopes, logs, messages, LanguageStore, NoAudit.Instance, users, new IsoCodeValidator())!;
}
