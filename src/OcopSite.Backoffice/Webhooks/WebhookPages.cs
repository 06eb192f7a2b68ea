using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;

namespace OcopSite.Backoffice.Webhooks;

/// <summary>Other systems that are told when content changes.</summary>
internal static class WebhookPages
{
    public static IServiceCollection AddWebhooks(this IServiceCollection services)
    {
        services.AddOptions<WebhookOptions>().BindConfiguration(WebhookOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<WebhookConnector>();
        services.AddHttpClient(WebhookSender.Client).ConfigurePrimaryHttpMessageHandler(provider => provider.GetRequiredService<WebhookConnector>().CreateHandler());
        services.AddSingleton<WebhookSecrets>();
        services.AddSingleton<WebhookSender>();
        services.AddSingleton<WebhookBook>();
        services.AddSingleton<WebhookFollower>();
        services.AddSingleton<WebhookDispatch>();
        services.AddSingleton<WebhookSignal>();
        services.AddHostedService<WebhookService>();
        services.AddScoped<WebhookDesk>();
        return services;
    }

    public static void MapWebhooks(this RouteGroupBuilder staff)
    {
        RouteGroupBuilder webhooks = staff.MapGroup("/settings/webhooks").RequireAct(Act.ManageSettings);
        webhooks.MapGet("", (WebhookDesk desk, CancellationToken cancellationToken) => desk.ListAsync(cancellationToken));
        webhooks.MapGet("/new", WebhookDesk.OpenNew);
        webhooks.MapPost("/new", async (HttpRequest request, WebhookDesk desk, CancellationToken cancellationToken)
            => await desk.AddAsync(WebhookInput.Of(await request.ReadFormAsync(cancellationToken)), cancellationToken));
        webhooks.MapGet("/{key:guid}", (Guid key, WebhookDesk desk, CancellationToken cancellationToken) => desk.OpenAsync(key, cancellationToken));
        webhooks.MapPost("/{key:guid}", async (Guid key, HttpRequest request, WebhookDesk desk, CancellationToken cancellationToken)
            => await desk.SaveAsync(key, WebhookInput.Of(await request.ReadFormAsync(cancellationToken)), cancellationToken));
        webhooks.MapPost("/{key:guid}/secret", (Guid key, WebhookDesk desk, CancellationToken cancellationToken) => desk.RenewSecretAsync(key, cancellationToken));
        webhooks.MapPost("/{key:guid}/remove", (Guid key, WebhookDesk desk, CancellationToken cancellationToken) => desk.RemoveAsync(key, cancellationToken));
        webhooks.MapPost("/{key:guid}/test", (Guid key, WebhookDesk desk, CancellationToken cancellationToken) => desk.TestAsync(key, cancellationToken));
        webhooks.MapPost("/{key:guid}/replay/{attempt:guid}", (Guid key, Guid attempt, WebhookDesk desk, CancellationToken cancellationToken) => desk.ReplayAsync(key, attempt, cancellationToken));
    }
}
