using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Content.Schema;

namespace OcopSite.Web.Tests.Support;

internal sealed record SmallSiteOptions
{
    public DateTimeOffset Now { get; init; } = new(2026, 3, 10, 5, 0, 0, TimeSpan.Zero);

    public ContentSchema Schema { get; init; } = OcopSchema.Current;

    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>A directory that outlives the site; <see langword="null"/> for one of its own.</summary>
    public string? DataDirectory { get; init; }

    /// <summary>Whether content is loaded before the site listens.</summary>
    public bool IsLoaded { get; init; } = true;

    /// <summary>Puts something else in the place of a service.</summary>
    public Action<IServiceCollection> Replace { get; init; } = _ => { };

    public Func<HttpContext, RequestDelegate, Task> BeforePage { get; init; } = (http, next) => next(http);
}
