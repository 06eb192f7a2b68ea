using System.Reflection;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Engine.Tests;

/// <summary>
/// Umbraco adds members to its interfaces with a default body that throws or answers nothing. Each one our classes inherit
/// has to be looked at once.
/// </summary>
public sealed class ContractTests
{
    private static readonly Assembly Core = typeof(ContentService).Assembly;

    /// <summary>Inherited members that are right as they are, with the reason.</summary>
    private static readonly Dictionary<string, string> Approved = new()
    {
        ["EngineHosting: IHostingEnvironment.get_TemporaryFileUploadPath/0"] = "Uploads do not pass through Umbraco's temporary files.",
        ["MediaFileFacts: INotificationHandler`1.Handle/1"] = "The overload for a batch calls the one for a single notification.",
        ["MediaFileReach: INotificationHandler`1.Handle/1"] = "The overload for a batch calls the one for a single notification.",
        ["MediaFileRemoval: INotificationHandler`1.Handle/1"] = "The overload for a batch calls the one for a single notification.",
    };

    [Fact]
    public void Every_inherited_default_member_was_looked_at()
    {
        string[] inherited = [.. typeof(IContentEngine).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false })
            .SelectMany(type => type.GetInterfaces().Where(contract => contract.Assembly == Core).SelectMany(contract => Inherited(type, contract)))
            .Distinct().Order(StringComparer.Ordinal)];

        Assert.Equal(Approved.Keys.Order(StringComparer.Ordinal), inherited);
    }

    private static IEnumerable<string> Inherited(Type type, Type contract)
        => type.GetInterfaceMap(contract).TargetMethods
            .Where(method => method is { DeclaringType.IsInterface: true })
            .Select(method => $"{type.Name}: {method.DeclaringType!.Name}.{method.Name}/{method.GetParameters().Length}");
}
