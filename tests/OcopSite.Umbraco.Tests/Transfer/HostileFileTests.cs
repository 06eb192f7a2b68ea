using System.IO.Compression;
using System.Text;
using OcopSite.Umbraco.Transfer.Format;

namespace OcopSite.Umbraco.Tests.Transfer;

/// <summary>Files that are broken, or made to do harm, are refused with a reason before anything is written.</summary>
public sealed class HostileFileTests : IDisposable
{
    private const string Empty = """{"languages":[{"isoCode":"vi-VN","name":"Tiếng Việt","isDefault":true}],"dataTypes":[],"documentTypes":[],"mediaTypes":[],"media":[],"documents":[],"redirects":[]}""";

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("ocop-hostile-");

    [Fact]
    public async Task An_empty_site_is_fine()
    {
        await using SitePackage package = await SiteFileReader.OpenAsync(Zip(("site.json", Empty)), CancellationToken.None);
        Assert.Empty(package.Site.Documents);
    }

    [Theory]
    [InlineData("", "no site file")]
    [InlineData("{", "no site file")]
    [InlineData("[]", "no site file")]
    [InlineData("{}", "no site file")]
    [InlineData("null", "empty")]
    public async Task What_is_no_site_is_refused(string json, string reason) => await RefusedAsync(reason, ("site.json", json));

    [Theory]
    [InlineData("\"redirects\":[]", "\"redirects\":[],\"format\":2", "format 2")]
    [InlineData("\"isDefault\":true", "\"isDefault\":false", "default language")]
    [InlineData("\"media\":[]", """ "media":[{"key":"6f0f6f0e-6f0e-4f0b-9a55-1a4a3c9b7f10","type":"Nothing","name":"x","sortOrder":0,"createDate":"2026-01-01","updateDate":"2026-01-01","stored":{}}] """, "Nothing")]
    [InlineData("\"documents\":[]", """ "documents":[{"key":"6f0f6f0e-6f0e-4f0b-9a55-1a4a3c9b7f10","parentKey":"6f0f6f0e-6f0e-4f0b-9a55-1a4a3c9b7f10","type":"x","variants":[],"values":[],"sortOrder":0,"createDate":"2026-01-01","updateDate":"2026-01-01"}] """, "under itself")]
    [InlineData("\"documents\":[]", """ "documents":[{"key":"6f0f6f0e-6f0e-4f0b-9a55-1a4a3c9b7f10","parentKey":"6f0f6f0e-6f0e-4f0b-9a55-1a4a3c9b7f11","type":"x","variants":[],"values":[],"sortOrder":0,"createDate":"2026-01-01","updateDate":"2026-01-01"}] """, "not in the file")]
    [InlineData("\"mediaTypes\":[]", """ "mediaTypes":[{"alias":"Image","key":"cc07b313-0843-4aa8-bbda-871c8da728c8","properties":[{"alias":"theirs","dataType":"none"}]}] """, "'none'")]
    public async Task What_does_not_fit_together_is_refused(string part, string instead, string reason)
        => await RefusedAsync(reason, ("site.json", Empty.Replace(part, instead, StringComparison.Ordinal)));

    [Theory]
    [InlineData("../evil.txt")]
    [InlineData("media/../../evil.txt")]
    [InlineData("media/..\\evil.txt")]
    [InlineData("/etc/evil.txt")]
    [InlineData("media//evil.txt")]
    [InlineData("media/c:evil.txt")]
    [InlineData("bin/evil.dll")]
    public async Task A_name_that_leads_elsewhere_is_refused(string name) => await RefusedAsync("leads elsewhere", ("site.json", Empty), (name, "x"));

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("/etc/passwd")]
    public async Task A_description_in_a_folder_cannot_name_files_outside(string fileName)
    {
        File.WriteAllText(Path.Combine(_directory.FullName, "secret.txt"), "x");
        Directory.CreateDirectory(Path.Combine(_directory.FullName, "media"));
        string path = Path.Combine(_directory.FullName, "site.json");
        File.WriteAllText(path, Empty
            .Replace("\"mediaTypes\":[]", """ "mediaTypes":[{"alias":"File","key":"4c52d8ab-54e6-40cd-999c-7a5f24903e4d","properties":[]}] """, StringComparison.Ordinal)
            .Replace("\"media\":[]", $$""" "media":[{"key":"6f0f6f0e-6f0e-4f0b-9a55-1a4a3c9b7f10","type":"File","name":"x","sortOrder":0,"createDate":"2026-01-01","updateDate":"2026-01-01","stored":{},"fileName":"{{fileName}}"}] """, StringComparison.Ordinal));

        var refusal = await Assert.ThrowsAsync<SiteFileException>(() => SiteFileReader.OpenAsync(path, CancellationToken.None));
        Assert.Contains("is missing", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_unpacks_without_end_is_refused()
    {
        string path = Path.Combine(_directory.FullName, "bomb.zip");
        using (ZipArchive archive = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            Write(archive, "site.json", Empty);
            using Stream entry = archive.CreateEntry("media/zeros.bin", CompressionLevel.SmallestSize).Open();
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 32; i++) entry.Write(zeros);
        }

        await RefusedAsync("unpacks to more", path);
    }

    [Fact]
    public async Task An_entry_that_is_longer_than_it_says_gives_no_more_than_that()
    {
        string path = Zip(("site.json", Empty), ("media/x.txt", new string(' ', 5000)));
        byte[] bytes = File.ReadAllBytes(path);
        // The length unpacked stands in the list of entries at the end, 24 bytes after the mark of the last one.
        int mark = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(bytes.AsSpan(mark + 24), 7);
        File.WriteAllBytes(path, bytes);

        await using SitePackage package = await SiteFileReader.OpenAsync(path, CancellationToken.None);
        using Stream file = package.Files.Open("x.txt");
        using var unpacked = new MemoryStream();
        await file.CopyToAsync(unpacked);
        Assert.InRange(unpacked.Length, 0, 7);
    }

    [Fact]
    public async Task A_file_cut_off_and_a_file_that_is_not_there_are_refused()
    {
        string path = Zip(("site.json", Empty));
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^30]);
        await RefusedAsync("damaged", path);
        await RefusedAsync("cannot be read", Path.Combine(_directory.FullName, "none.zip"));
        await RefusedAsync("holds no 'site.json'", Zip(("media/x.txt", "x")));
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private Task RefusedAsync(string reason, params (string Name, string Text)[] entries) => RefusedAsync(reason, Zip(entries));

    private static async Task RefusedAsync(string reason, string path)
    {
        var refusal = await Assert.ThrowsAsync<SiteFileException>(() => SiteFileReader.OpenAsync(path, CancellationToken.None));
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    private string Zip(params (string Name, string Text)[] entries)
    {
        string path = Path.Combine(_directory.FullName, $"{Guid.NewGuid():N}.zip");
        using ZipArchive archive = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach ((string name, string text) in entries) Write(archive, name, text);
        return path;
    }

    private static void Write(ZipArchive archive, string name, string text)
    {
        using Stream entry = archive.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }
}
