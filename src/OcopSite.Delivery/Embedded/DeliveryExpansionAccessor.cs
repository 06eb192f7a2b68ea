using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core.DeliveryApi;

namespace OcopSite.Delivery.Embedded;

/// <summary>Hands Umbraco's builders the expansion of the answer being built.</summary>
internal sealed class DeliveryExpansionAccessor : IOutputExpansionStrategyAccessor
{
    private readonly AsyncLocal<IOutputExpansionStrategy?> _current = new();

    public IOutputExpansionStrategy? Current { get => _current.Value; set => _current.Value = value; }

    public bool TryGetValue([NotNullWhen(true)] out IOutputExpansionStrategy? outputExpansionStrategy)
        => (outputExpansionStrategy = Current) is not null;
}
