using Microsoft.Extensions.Options;

namespace OcopSite.Umbraco.Composing;

internal sealed class OcopSiteOptionsValidator : IValidateOptions<OcopSiteOptions>
{
    private const int ShortestSecret = 16;

    public ValidateOptionsResult Validate(string? name, OcopSiteOptions options)
    {
        string[] failures = [.. Failures(options)];
        return failures.Length > 0 ? ValidateOptionsResult.Fail(failures) : ValidateOptionsResult.Success;
    }

    private static IEnumerable<string> Failures(OcopSiteOptions options)
    {
        if (options.Seed && string.IsNullOrWhiteSpace(options.SeedDirectory))
            yield return "OcopSite:Seed is on, so OcopSite:SeedDirectory must name the directory of the seed content.";
        else if (options.Seed && !Directory.Exists(options.SeedDirectory))
            yield return $"OcopSite:SeedDirectory '{options.SeedDirectory}' does not exist.";
        if (options.ImportFile is not null && !File.Exists(options.ImportFile))
            yield return $"OcopSite:ImportFile '{options.ImportFile}' does not exist.";
        if (options.ExportFile is not null && !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(options.ExportFile))))
            yield return $"The directory of OcopSite:ExportFile '{options.ExportFile}' does not exist.";
        if (options.Webhook.Url is null) yield break;
        if (!Uri.TryCreate(options.Webhook.Url, UriKind.Absolute, out Uri? url) || url.Scheme is not ("https" or "http"))
            yield return "OcopSite:Webhook:Url must be an absolute http or https address.";
        if (options.Webhook.Secret is not { Length: >= ShortestSecret })
            yield return $"OcopSite:Webhook:Secret must have at least {ShortestSecret} characters.";
    }
}
