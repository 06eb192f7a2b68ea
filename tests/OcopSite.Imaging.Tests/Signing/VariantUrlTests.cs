using Microsoft.Extensions.Options;
using OcopSite.Imaging.Tests.Support;

namespace OcopSite.Imaging.Tests.Signing;

public sealed class VariantUrlTests : IDisposable
{
    private static readonly ImageVariant Full = new("/media/a b/cá.jpg", 640)
    {
        Height = 480,
        Focus = new Focus(0.25, 0.6),
        Margins = new Margins(0.1, 0, 0.2, 0.05),
        Format = ImageFormat.Jpeg,
        Version = "abc_-1",
    };

    private readonly Studio _studio = new();

    public void Dispose() => _studio.Dispose();

    [Fact]
    public void An_address_reads_back_as_the_variant_it_was_written_for()
    {
        foreach (ImageVariant variant in new[] { Full, new ImageVariant("/media/x/y.png", 320) })
            Assert.Equal(variant, Read(_studio, _studio.Urls.Of(variant)));
    }

    [Fact]
    public void An_address_is_fit_for_a_page()
    {
        string url = _studio.Urls.Of(Full);
        Assert.StartsWith("/media/a%20b/c%C3%A1.jpg?width=640&height=480&rxy=0.25,0.6&cc=0.1,0,0.2,0.05&format=jpg&v=abc_-1&hmac=", url, StringComparison.Ordinal);
        Assert.True(Uri.IsWellFormedUriString(url, UriKind.Relative));
    }

    [Theory]
    [InlineData("width=640", "width=641")]
    [InlineData("width=640", "width=0640000")]
    [InlineData("width=640", "width=-640")]
    [InlineData("width=640&", "")]
    [InlineData("height=480", "height=4800")]
    [InlineData("height=480&", "")]
    [InlineData("rxy=0.25,0.6", "rxy=0.25,0.7")]
    [InlineData("rxy=0.25,0.6&", "")]
    [InlineData("cc=0.1", "cc=0.11")]
    [InlineData("format=jpg", "format=avif")]
    [InlineData("format=jpg", "format=exe")]
    [InlineData("v=abc", "v=abd")]
    [InlineData("hmac=", "hmac=A")]
    [InlineData("&hmac=", "&other=")]
    [InlineData("/c%C3%A1.jpg", "/c%C3%A2.jpg")]
    public void An_altered_address_is_not_ours(string part, string other)
    {
        string url = _studio.Urls.Of(Full);
        Assert.Contains(part, url, StringComparison.Ordinal);
        Assert.Null(Read(_studio, url.Replace(part, other, StringComparison.Ordinal)));
    }

    [Fact]
    public void An_address_signed_with_another_key_is_not_ours()
    {
        using var other = new Studio();
        Assert.Null(Read(_studio, other.Urls.Of(Full)));
    }

    [Fact]
    public void The_key_is_made_once_for_its_owner_alone()
    {
        string url = _studio.Urls.Of(Full);
        string file = Path.Combine(_studio.Root, "image.key");
        Assert.Equal(32, new FileInfo(file).Length);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        using var restarted = new Studio(root: _studio.Root);
        Assert.Equal(Full, Read(restarted, url));
        Assert.Single(Directory.GetFiles(_studio.Root));
    }

    [Fact]
    public void A_key_from_the_settings_is_shared_by_machines_and_needs_no_file()
    {
        string key = Convert.ToBase64String([.. Enumerable.Range(1, 32).Select(i => (byte)i)]);
        using var one = new Studio(o => o.Key = key);
        using var other = new Studio(o => o.Key = key);
        Assert.Equal(Full, Read(other, one.Urls.Of(Full)));
        Assert.Empty(Directory.GetFiles(one.Root));
    }

    [Fact]
    public void A_key_file_that_is_none_is_said_so_rather_than_overwritten()
    {
        string file = Path.Combine(_studio.Root, "image.key");
        File.WriteAllText(file, "short");
        Assert.Contains(file, Assert.Throws<InvalidDataException>(() => _studio.Urls.Of(Full)).Message, StringComparison.Ordinal);
        Assert.Equal("short", File.ReadAllText(file));
    }

    [Theory]
    [InlineData("not base64 at all, though long enough to be a key")]
    [InlineData("c2hvcnQ=")]
    public void A_bad_key_in_the_settings_stops_the_start(string key)
    {
        using var studio = new Studio(o => o.Key = key);
        Assert.Throws<OptionsValidationException>(() => studio.ValidatedOptions());
    }

    [Theory]
    [InlineData(0, 55)]
    [InlineData(1 << 20, 0)]
    [InlineData(1 << 20, 101)]
    public void Settings_out_of_range_stop_the_start(long cacheBytes, int quality)
    {
        using var studio = new Studio(o =>
        {
            o.CacheBytes = cacheBytes;
            o.Quality.Avif = quality;
        });
        Assert.Throws<OptionsValidationException>(() => studio.ValidatedOptions());
    }

    [Theory]
    [InlineData(true, "width", "hmac")]
    [InlineData(true, "HMAC")]
    [InlineData(true, "utm_source", "format")]
    [InlineData(false, "utm_source")]
    [InlineData(false)]
    public void Only_its_own_parameters_ask_for_a_variant(bool asks, params string[] names) => Assert.Equal(asks, _studio.Urls.AskForVariant(names));

    private static ImageVariant? Read(Studio studio, string url)
    {
        string[] parts = url.Split('?');
        var query = parts[1].Split('&').Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => Uri.UnescapeDataString(p[1]));
        return studio.Urls.Read(Uri.UnescapeDataString(parts[0]), query.GetValueOrDefault);
    }
}
