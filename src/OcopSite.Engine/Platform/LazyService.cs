using Microsoft.Extensions.DependencyInjection;

namespace OcopSite.Engine.Platform;

/// <summary>Umbraco's services break cycles between them with <see cref="Lazy{T}"/>.</summary>
internal sealed class LazyService<T>(IServiceProvider services) : Lazy<T>(services.GetRequiredService<T>)
    where T : notnull;
