using System.Reflection;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using OcopSite.Umbraco.Tests.Site;
using OcopSite.Umbraco.Transfer.Format;
using OcopSite.Umbraco.Transfer.Stock;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Umbraco.Tests.Transfer;

public sealed class StockTransferHostTests
{
    private static readonly Guid Page = Guid.NewGuid(), Other = Guid.NewGuid();

    private readonly StockSite _site = new();
    private readonly IRedirectUrlService _redirects;
    private readonly IReadOnlyList<IRedirectUrl> _stored;
    private readonly IFileSystem _files = DispatchProxy.Create<IFileSystem, MemoryFiles>();

    public StockTransferHostTests() => (_redirects, _stored) = MemoryRedirects.Create();

    private StockTransferHost Host => new(
        _site.Installer, new StockTypes(_site.Languages, _site.DataTypes, _site.DocumentTypes, _site.MediaTypes), _redirects,
        new MediaFileManager(_files, Unused.Of<IMediaPathScheme>(), NullLogger<MediaFileManager>.Instance, _site.Strings, Unused.Of<IServiceProvider>(), new Lazy<ICoreScopeProvider>(_site.Scopes)));

    [Fact]
    public async Task Old_addresses_of_what_was_imported_are_those_of_the_file()
    {
        _redirects.Register("/stale", Page, "vi-VN");
        _redirects.Register("/theirs", Other, "vi-VN");

        await Host.ReplaceRedirectsAsync([Page], [new RedirectEntry("/muc-cu", Page, "vi-VN")], CancellationToken.None);

        Assert.Equal([("/theirs", Other), ("/muc-cu", Page)], _stored.Select(redirect => (redirect.Url, redirect.ContentKey)));
    }

    [Fact]
    public async Task Old_addresses_are_read_without_the_number_of_their_root()
    {
        for (int i = 0; i < 1200; i++) _redirects.Register($"1061/muc-{i}", Page, "vi-VN");
        _redirects.Register("/cu", Other, "");

        IReadOnlyList<RedirectEntry> read = await Host.GetRedirectsAsync(CancellationToken.None);

        Assert.Equal(1201, read.Count);
        Assert.Equal(new RedirectEntry("/muc-0", Page, "vi-VN"), read[0]);
        Assert.Equal(new RedirectEntry("/cu", Other), read[^1]);
    }

    [Theory]
    [InlineData("/media/a1b2c3d4/anh.png", "anh.png")]
    [InlineData("/media/e5f6a7b8/bo.png", "bo.deleted.png")]
    public void A_file_is_found_even_where_Umbraco_renames_those_of_the_bin(string url, string content)
    {
        using Stream file = Host.OpenMediaFile(url)!;
        Assert.Equal(content, new StreamReader(file).ReadToEnd());
    }

    [Fact]
    public void A_file_that_is_gone_is_no_file() => Assert.Null(Host.OpenMediaFile("/media/none/none.png"));

    [Fact]
    public async Task Types_that_mean_something_else_here_are_refused()
    {
        await _site.InstallAsync();
        SiteFile site = SchemaWriter.Write(await Host.GetTypesAsync(CancellationToken.None));
        site = site with { DataTypes = [.. site.DataTypes.Select(type => type.Alias == "months" ? type with { EditorAlias = "Umbraco.TextBox" } : type)] };
        await using var package = new SitePackage(site, SchemaReader.Read(site), new DirectoryFiles(Path.GetTempPath()));

        var refusal = await Assert.ThrowsAsync<SiteFileException>(() => Host.EnsureTypesAsync(package, CancellationToken.None));

        Assert.Contains("OCOP – Các tháng", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>Two files: one that is there, and one that was renamed when its item went to the bin.</summary>
    public class MemoryFiles : DispatchProxy
    {
        private static readonly string[] Present = ["a1b2c3d4/anh.png", "e5f6a7b8/bo.deleted.png"];

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod!.Name switch
        {
            nameof(IFileSystem.GetRelativePath) => ((string)args![0]!).Replace("/media/", "", StringComparison.Ordinal),
            nameof(IFileSystem.FileExists) => Present.Contains((string)args![0]!),
            nameof(IFileSystem.OpenFile) => new MemoryStream(Encoding.UTF8.GetBytes(Path.GetFileName((string)args![0]!))),
            _ => throw new NotSupportedException(targetMethod.Name),
        };
    }
}
