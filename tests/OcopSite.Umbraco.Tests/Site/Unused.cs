using System.Reflection;

namespace OcopSite.Umbraco.Tests.Site;

/// <summary>Something a constructor of Umbraco asks for and the tested operations never call.</summary>
public class Unused : DispatchProxy
{
    public static T Of<T>()
        where T : class => Create<T, Unused>();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        => throw new NotSupportedException($"{targetMethod?.DeclaringType?.Name}.{targetMethod?.Name} was not expected to be called.");
}
