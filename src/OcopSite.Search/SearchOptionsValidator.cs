using Microsoft.Extensions.Options;

namespace OcopSite.Search;

internal sealed class SearchOptionsValidator : IValidateOptions<SearchOptions>
{
    public ValidateOptionsResult Validate(string? name, SearchOptions options)
    {
        if (options.IndexDirectory is { } directory && (string.IsNullOrWhiteSpace(directory) || !Path.IsPathFullyQualified(directory)))
            return ValidateOptionsResult.Fail($"{nameof(SearchOptions.IndexDirectory)} must be an absolute path, or null for an index in memory.");
        if (options.Synonyms.Any(static set => set.Names.Count == 0))
            return ValidateOptionsResult.Fail($"Every set of {nameof(SearchOptions.Synonyms)} needs a name that its other words lead to.");
        if (options.Intents.Any(static intent => intent.Phrases.Count == 0 || intent.Prefers.Count == 0))
            return ValidateOptionsResult.Fail($"Every one of {nameof(SearchOptions.Intents)} needs phrases and what is preferred.");
        return ValidateOptionsResult.Success;
    }
}
