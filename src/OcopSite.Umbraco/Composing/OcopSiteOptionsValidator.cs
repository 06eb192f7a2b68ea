using Microsoft.Extensions.Options;

namespace OcopSite.Umbraco.Composing;

internal sealed class OcopSiteOptionsValidator : IValidateOptions<OcopSiteOptions>
{
    public ValidateOptionsResult Validate(string? name, OcopSiteOptions options)
    {
        if (!options.Seed) return ValidateOptionsResult.Success;
        if (string.IsNullOrWhiteSpace(options.SeedDirectory))
            return ValidateOptionsResult.Fail("OcopSite:Seed is on, so OcopSite:SeedDirectory must name the directory of the seed content.");
        return Directory.Exists(options.SeedDirectory)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"OcopSite:SeedDirectory '{options.SeedDirectory}' does not exist.");
    }
}
