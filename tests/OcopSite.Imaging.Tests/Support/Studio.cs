using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NetVips;

namespace OcopSite.Imaging.Tests.Support;

/// <summary>The imaging room over directories of its own: real files, the real library.</summary>
internal sealed class Studio : IDisposable
{
    public static readonly ImageClient Modern = new(TakesAvif: true, TakesWebP: true, SavesData: false);
    public static readonly ImageClient WebPOnly = new(TakesAvif: false, TakesWebP: true, SavesData: false);
    public static readonly ImageClient Old = new(TakesAvif: false, TakesWebP: false, SavesData: false);

    private readonly string _root;
    private readonly bool _ownsRoot;
    private readonly ServiceProvider _services;

    public Studio(Action<ImagingOptions>? configure = null, string? root = null)
    {
        _ownsRoot = root is null;
        _root = root ?? Directory.CreateTempSubdirectory("imaging-").FullName;
        Directory.CreateDirectory(Media);
        _services = new ServiceCollection()
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
            .AddSingleton<TimeProvider>(Clock)
            .AddImaging(options =>
            {
                (options.SourceDirectory, options.CacheDirectory, options.KeyFile) = (Media, Cache, Path.Combine(_root, "image.key"));
                configure?.Invoke(options);
            })
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public FakeTimeProvider Clock { get; } = new(DateTimeOffset.UtcNow);

    public string Root => _root;

    public string Media => Path.Combine(_root, "media");

    public string Cache => Path.Combine(_root, "cache");

    public IImageVariants Variants => Service<IImageVariants>();

    public IVariantUrls Urls => Service<IVariantUrls>();

    public IReadOnlyList<string> CachedFiles => Directory.Exists(Cache) ? Directory.GetFiles(Cache, "*", SearchOption.AllDirectories) : [];

    public T Service<T>()
        where T : notnull
        => _services.GetRequiredService<T>();

    /// <summary>Checks the options as a host does at its start.</summary>
    public ImagingOptions ValidatedOptions() => Service<IOptions<ImagingOptions>>().Value;

    /// <summary>Writes an original and gives its address.</summary>
    public string Add(string name, byte[] bytes)
    {
        string file = Path.Combine(Media, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return $"/media/{name}";
    }

    public async Task<(ImageFormat Format, byte[] Bytes)> MakeAsync(ImageVariant variant, ImageClient client)
    {
        EncodedImage image = await Variants.OpenAsync(variant, client, CancellationToken.None) ?? throw new FileNotFoundException(variant.Path);
        await using Stream content = image.Content;
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes);
        return (image.Format, bytes.ToArray());
    }

    /// <summary>The decoded pixels of a variant.</summary>
    public async Task<Image> LookAsync(ImageVariant variant, ImageClient client) => Image.NewFromBuffer((await MakeAsync(variant, client)).Bytes);

    public void Dispose()
    {
        _services.Dispose();
        if (_ownsRoot) Directory.Delete(_root, recursive: true);
    }
}
