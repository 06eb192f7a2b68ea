using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OcopSite.Delivery.Api.Answers;
using OcopSite.Delivery.Api.Changes;
using OcopSite.Delivery.Api.Content;
using OcopSite.Delivery.Api.Media;
using OcopSite.Delivery.Api.OpenApi;
using OcopSite.Delivery.Api.Output;
using OcopSite.Delivery.Api.Requests;
using OcopSite.Delivery.Api.Search;
using OcopSite.Delivery.Embedded;

namespace OcopSite.Delivery.Api;

/// <summary>Umbraco's Content Delivery API, version 2, over the published content of our engine.</summary>
public static class ContentDeliveryApi
{
    public const string Root = "/umbraco/delivery/api";

    private const string VersionsHeader = "api-supported-versions";
    private const string Versions = "2.0";

    private static readonly string[] Names = ["/v2", "/v2.0"];
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Adds the API over the engine; an <see cref="IContentPreparation"/> tells when there is something to answer with.</summary>
    public static IServiceCollection AddContentDeliveryApi(this IServiceCollection services)
    {
        services.AddDeliveryJson();
        services.AddProblemDetails();
        services.AddOptions<DeliveryApiOptions>().BindConfiguration(DeliveryApiOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IApiKeys, ConfiguredApiKey>();
        services.AddSingleton<ApiAccess>();
        services.TryAddSingleton<IContentSearch, NoContentSearch>();
        services.AddSingleton<StrictNames>();
        services.AddSingleton<OpenApiDocument>();
        services.AddSingleton<ContentStates>();
        services.AddSingleton<ItemRenderer>();
        services.AddSingleton<ContentRequests>();
        return services;
    }

    /// <returns>The endpoints, for the host to limit.</returns>
    public static IEndpointConventionBuilder MapContentDeliveryApi(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder api = routes.MapGroup(Root);
        foreach (string name in Names)
        {
            RouteGroupBuilder version = api.MapGroup(name);
            version.AddEndpointFilter(TellVersion);
            version.MapContent(Reading);
            version.MapMedia(Reading);
            version.MapChanges(Reading);
            version.MapMethods("/openapi.json", Reading, Describe);
            version.MapMethods("/{**path}", Reading, NotFound);
        }

        api.MapMethods("/{**path}", Reading, OtherVersion).AddEndpointFilter(TellVersion);
        return api;
    }

    private static ValueTask<object?> TellVersion(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers[VersionsHeader] = Versions;
        return next(context);
    }

    private static ContentHttpResult Describe(OpenApiDocument document) => TypedResults.Text(document.Json, "application/json", Encoding.UTF8);

    private static NotFound NotFound() => TypedResults.NotFound();

    private static BadRequest OtherVersion() => TypedResults.BadRequest();
}
