using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OcopSite.Search.Indexing;
using OcopSite.Search.Querying;

namespace OcopSite.Search;

public static class SearchServiceCollectionExtensions
{
    /// <summary>Adds <see cref="ISiteSearch"/> and <see cref="ISearchIndex"/>, one index for the process. Logging must be there.</summary>
    public static IServiceCollection AddSiteSearch(this IServiceCollection services, Action<SearchOptions> configure)
    {
        services.AddOptions<SearchOptions>().Configure(configure).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SearchOptions>, SearchOptionsValidator>();
        services.AddSingleton<LuceneIndex>();
        services.AddSingleton<ISearchIndex>(static provider => provider.GetRequiredService<LuceneIndex>());
        services.AddSingleton<ISiteSearch, SiteSearch>();
        return services;
    }
}
