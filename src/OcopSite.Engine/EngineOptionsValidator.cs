using Microsoft.Extensions.Options;

namespace OcopSite.Engine;

/// <summary>Says on start what is wrong with the settings, in words of the settings.</summary>
internal sealed class EngineOptionsValidator : IValidateOptions<EngineOptions>
{
    public ValidateOptionsResult Validate(string? name, EngineOptions options)
    {
        string[] failures = [.. Failures(options)];
        return failures.Length > 0 ? ValidateOptionsResult.Fail(failures) : ValidateOptionsResult.Success;
    }

    private static IEnumerable<string> Failures(EngineOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.DataDirectory))
            yield return "Ocop:DataDirectory must name a folder.";
        if (options.Database.Provider is not (DatabaseOptions.Sqlite or DatabaseOptions.PostgreSql))
            yield return $"Ocop:Database:Provider is '{options.Database.Provider}'; it must be '{DatabaseOptions.Sqlite}' or '{DatabaseOptions.PostgreSql}'.";
        if (options.Database.Provider == DatabaseOptions.PostgreSql && string.IsNullOrWhiteSpace(options.Database.ConnectionString))
            yield return $"PostgreSQL needs the connection string ConnectionStrings:{EngineOptions.ConnectionStringName}.";
        if (options.Schema.Languages.Count(language => language.IsDefault) != 1)
            yield return "The content schema must have exactly one default language.";
    }
}
