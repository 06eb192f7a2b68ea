namespace OcopSite.Web.Search.Counts;

internal static class SearchCountRegistration
{
    /// <summary>Counts what is searched for, anonymously, in files below the data directory.</summary>
    public static IServiceCollection AddSearchCounts(this IServiceCollection services, string dataDirectory)
    {
        services.AddSingleton<SearchTally>();
        services.AddSingleton(p => ActivatorUtilities.CreateInstance<SearchCountFiles>(p, Path.Combine(dataDirectory, "search-counts")));
        services.AddSingleton<SearchCounts>();
        services.AddSingleton<ISearchCounts>(p => p.GetRequiredService<SearchCounts>());
        services.AddHostedService<SearchCountWriter>();
        return services;
    }
}
