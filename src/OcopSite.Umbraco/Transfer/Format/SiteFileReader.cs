using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OcopSite.Umbraco.Transfer.Format;

/// <summary>Reads and checks site files.</summary>
public static class SiteFileReader
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // People may read the file: Vietnamese letters stay what they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Reads a zip file, or a description that lies beside the folder of its media files.</summary>
    /// <exception cref="SiteFileException">The file is not there, is no site file, or does not fit together.</exception>
    public static async Task<SitePackage> OpenAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase)
                ? await ReadAsync(path, cancellationToken)
                : await SiteArchive.OpenAsync(path, cancellationToken);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SiteFileException($"The site file '{path}' cannot be read: {e.Message}", e);
        }
    }

    internal static async Task<SitePackage> ReadAsync(Stream description, IPackageFiles files, CancellationToken cancellationToken)
    {
        try
        {
            SiteFile site = await JsonSerializer.DeserializeAsync<SiteFile>(description, Json, cancellationToken) ?? throw new SiteFileException("The site file is empty.");
            var package = new SitePackage(site, SchemaReader.Read(site), files);
            SiteFileCheck.Ensure(package);
            return package;
        }
        catch (JsonException e)
        {
            throw new SiteFileException($"This is no site file: {e.Message}", e);
        }
    }

    private static async Task<SitePackage> ReadAsync(string path, CancellationToken cancellationToken)
    {
        await using FileStream description = File.OpenRead(path);
        return await ReadAsync(description, new DirectoryFiles(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, "media")), cancellationToken);
    }
}
