using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.ResponseCompression;
using OcopSite.Delivery.Snapshots;
using OcopSite.Web.Api;
using OcopSite.Web.Caching;
using OcopSite.Web.Media;
using OcopSite.Web.Offline;
using OcopSite.Web.Pages.Design;
using OcopSite.Web.Pages.Errors;
using OcopSite.Web.Pages.Find;
using OcopSite.Web.Pages.Inquiries;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.Search;
using OcopSite.Web.Search.Counts;
using OcopSite.Web.Sharing;
using OcopSite.Web.Sitemaps;

namespace OcopSite.Web;

/// <summary>The public site: pages over the published snapshot, search and its API.</summary>
public static class PublicSite
{
    public static IServiceCollection AddPublicSite(this IServiceCollection services)
    {
        services.AddRazorComponents();
        // Vietnamese letters go out as they are: as numeric references they would take four times the space.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddHttpContextAccessor();
        services.AddOptions<SiteAddressOptions>().BindConfiguration(SiteAddressOptions.Section)
            .Validate(o => o.IsSound, "Ocop:PublicUrl must be an absolute http or https address without a path, such as https://ocop.example.vn.").ValidateOnStart();
        services.AddSingleton<SiteAddress>();
        services.AddScoped<PageContext>();
        services.AddScoped(p => p.GetRequiredService<PageContext>().Texts);
        services.AddScoped<PageResolver>();
        services.AddScoped<SearchPage>();
        services.AddSingleton<SiteAssets>();
        services.AddSingleton<ImageUrls>();
        services.AddSingleton<ProsePictures>();
        services.AddSingleton<ISnapshotObserver, VariantPurge>();
        services.AddPageCache();
        services.AddSearchApi();
        services.AddSitemaps();
        services.AddShareCards();
        services.AddInquiryPages();
        services.AddSingleton<SearchIndexer>();
        services.AddSingleton<ISnapshotObserver>(p => p.GetRequiredService<SearchIndexer>());
        services.AddHostedService<SearchCalendar>();
        services.AddResponseCompression(options =>
        {
            // Pages hold nothing secret that a compression oracle could tell: what forms hold is another text each time.
            options.EnableForHttps = true;
            options.MimeTypes = ResponseCompressionDefaults.MimeTypes.Concat(
                ["image/svg+xml", "application/problem+json", "application/rss+xml", "application/atom+xml", "text/calendar", "application/manifest+json"]);
        });
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);
        return services;
    }

    /// <summary>Adds the middleware that every answer of the site passes through.</summary>
    public static WebApplication UsePublicSite(this WebApplication app)
    {
        app.UseSecurityHeaders();
        if (!app.Environment.IsDevelopment()) app.UseHsts();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = ServerErrorPage.WriteAsync });
        app.UseRateLimiter();
        app.UseMiddleware<SearchCounting>();
        app.UseOutputCache();
        // Inside the cache: it keeps what is sent, and compresses once.
        app.UseResponseCompression();
        return app;
    }

    /// <summary>Maps style sheets, scripts and fonts alone.</summary>
    public static WebApplication MapSiteAssets(this WebApplication app)
    {
        // Run from source, files would be looked at anew for every request; only who edits them needs that.
        if (!app.Environment.IsDevelopment()) app.Configuration["ReloadStaticAssetsAtRuntime"] = bool.FalseString;
        app.MapStaticAssets().KeepFonts();
        return app;
    }

    /// <summary>Maps the addresses of the site; whatever nobody else has mapped is a page.</summary>
    public static WebApplication MapPublicSite(this WebApplication app)
    {
        app.MapSiteAssets();
        app.MapSearchApi();
        app.MapSitemaps();
        app.MapShareCards();
        app.MapInquiries();
        app.MapOffline();
        app.MapDesignSystem();
        app.MapMethods("/{**path}", [HttpMethods.Get, HttpMethods.Head], PageEndpoint.Handle).CacheOutput(PageCachePolicy.Pages);
        return app;
    }
}
