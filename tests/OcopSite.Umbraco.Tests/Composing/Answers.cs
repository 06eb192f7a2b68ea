using System.Reflection;

namespace OcopSite.Umbraco.Tests.Composing;

/// <summary>An interface that answers one method; every other call fails the test.</summary>
public class Answers : DispatchProxy
{
    private string _method = "";
    private object? _answer;

    public static T With<T>(string method, object? answer)
        where T : class
    {
        T proxy = Create<T, Answers>();
        ((Answers)(object)proxy)._method = method;
        ((Answers)(object)proxy)._answer = answer;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        => targetMethod!.Name == _method ? _answer : throw new NotSupportedException($"{targetMethod.DeclaringType?.Name}.{targetMethod.Name} was not expected to be called.");
}
