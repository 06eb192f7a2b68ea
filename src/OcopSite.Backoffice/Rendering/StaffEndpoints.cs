using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Layout;
using OcopSite.Backoffice.Staff;

namespace OcopSite.Backoffice.Rendering;

/// <summary>What every endpoint of the back office asks before it does anything.</summary>
internal static class StaffEndpoints
{
    /// <summary>Only members who may do this get through; the endpoint itself asks again where it depends on the document.</summary>
    public static TBuilder RequireAct<TBuilder>(this TBuilder endpoints, Act act)
        where TBuilder : IEndpointConventionBuilder
        => endpoints.AddEndpointFilter((invocation, next) => invocation.HttpContext.RequestServices.GetRequiredService<AdminContext>().Member.May(act)
            ? next(invocation)
            : ValueTask.FromResult<object?>(AdminResults.Forbidden()));

    /// <summary>Whatever is sent must come out of a page of ours.</summary>
    public static RouteGroupBuilder RequireAntiforgery(this RouteGroupBuilder endpoints)
    {
        endpoints.AddEndpointFilter(async (invocation, next) => await RefusalOfAsync(invocation.HttpContext) ?? await next(invocation));
        return endpoints;
    }

    private static async Task<IResult?> RefusalOfAsync(HttpContext http)
    {
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)) return null;
        // Told by its header, before any of it is read.
        if (http.Request.ContentLength > http.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize) return TooLarge();
        try
        {
            return await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http) ? null : Expired();
        }
        catch (AntiforgeryValidationException e)
        {
            // The form could not be read to its end.
            return e.InnerException is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } ? TooLarge() : Expired();
        }
    }

    private static IResult Expired() => AdminResults.Page<ExpiredView>(status: StatusCodes.Status400BadRequest);

    private static IResult TooLarge() => AdminResults.Page<TooLargeView>(status: StatusCodes.Status413PayloadTooLarge);
}
