using Microsoft.Extensions.Options;

namespace OcopSite.Search;

internal sealed class SearchOptionsValidator : IValidateOptions<SearchOptions>
{
    public ValidateOptionsResult Validate(string? name, SearchOptions options)
    {
        if (options.IndexDirectory is { } directory && (string.IsNullOrWhiteSpace(directory) || !Path.IsPathFullyQualified(directory)))
            return ValidateOptionsResult.Fail($"{nameof(SearchOptions.IndexDirectory)} must be an absolute path, or null for an index in memory.");
        // Files may have null for an entry.
        foreach (var set in options.Synonyms.Where(static set => set is not { Names.Count: > 0 }))
            return ValidateOptionsResult.Fail($"Every set of {nameof(SearchOptions.Synonyms)} needs a name that its other words lead to: {string.Join(", ", set?.Others ?? [])}");
        foreach (var intent in options.Intents.Where(static intent => intent is not { Phrases.Count: > 0, Prefers.Count: > 0 }))
            return ValidateOptionsResult.Fail($"Every one of {nameof(SearchOptions.Intents)} needs phrases and what is preferred: {string.Join(", ", intent?.Phrases ?? [])}");
        return ValidateOptionsResult.Success;
    }
}
