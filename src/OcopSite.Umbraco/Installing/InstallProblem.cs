namespace OcopSite.Umbraco.Installing;

/// <summary>A difference that cannot be mended without losing what editors have entered.</summary>
/// <param name="Type">Alias of a type or name of a data type.</param>
/// <param name="Property">Alias of the property; empty when the type as a whole is meant.</param>
public sealed record InstallProblem(string Type, string Property, string Message)
{
    public override string ToString() => Property.Length == 0 ? $"'{Type}' {Message}" : $"'{Type}', property '{Property}' {Message}";
}
