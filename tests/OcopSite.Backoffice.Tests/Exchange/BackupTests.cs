using System.IO.Compression;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Exchange.Backup;
using OcopSite.Backoffice.Lists;
using OcopSite.Backoffice.Staff;
using OcopSite.Backoffice.Tests.Support;
using OcopSite.Inquiries;

namespace OcopSite.Backoffice.Tests.Exchange;

[Collection(BackofficeTests.Name)]
public sealed partial class BackupTests(BackofficeSite site)
{
    [Fact]
    public async Task A_backup_restored_into_another_directory_is_the_same_site()
    {
        using StaffBrowser administrator = await site.SignInAsAdministratorAsync();
        string receipt = await WriteMessageAsync(site);
        byte[] backup = await DownloadAsync(administrator);

        await using BackofficeSite other = await BackofficeSite.StartAsync(("Ocop:SeedDirectory", "media"));
        SiteRestore restore = other.Services.GetRequiredService<SiteRestore>();
        await restore.StageAsync(new MemoryStream(backup), default);
        Assert.NotNull(restore.Staged);
        var result = await restore.ApplyStagedAsync(default);
        Assert.NotNull(result?.Before);
        Assert.Null(restore.Staged);

        byte[] again = await BackUpAsync(other);
        // Line by line and byte by byte, the databases and files are the same.
        AssertSame(backup, again);
        Assert.Contains(Contents(backup).Keys, k => k.StartsWith("files/media/", StringComparison.Ordinal));
        Assert.NotNull(await other.Services.GetRequiredService<IInquiryStore>().FindAsync(receipt, default));
        DocumentSummary product = site.Services.GetRequiredService<IDocumentIndex>().All.First(d => d.ContentType == "product");
        Assert.Equal(product.Names, (await other.Services.GetRequiredService<IDocumentDesk>().FindAsync(product.Key, default))!.Names);
    }

    [Fact]
    public async Task A_backup_goes_from_SQLite_to_PostgreSQL_and_from_there_on()
    {
        byte[] backup = await BackUpAsync(site);
        await using var server = await HostDatabase.CreateAsync();
        await using BackofficeSite other = await BackofficeSite.StartAsync(server.Settings);
        await RestoreAsync(other, backup);
        byte[] there = await BackUpAsync(other);
        AssertSame(backup, there);

        // New rows get numbers after those that were brought along.
        await WriteMessageAsync(other);
        DocumentSummary product = site.Services.GetRequiredService<IDocumentIndex>().All.First(d => d.ContentType == "product" && !d.Trashed);
        IDocumentDesk desk = other.Services.GetRequiredService<IDocumentDesk>();
        DocumentDraft draft = (await desk.FindAsync(product.Key, default))!;
        var added = new DocumentWrite(Guid.NewGuid(), "product", draft.ParentKey) { Names = new Dictionary<string, string> { ["vi-VN"] = "Sản phẩm trên PostgreSQL" } };
        await desk.SaveAsync(added, new StaffMember(Guid.NewGuid(), -1, "Somebody", StaffRole.Administrator), default);

        byte[] later = await BackUpAsync(other);
        await using BackofficeSite back = await BackofficeSite.StartAsync();
        await RestoreAsync(back, later);
        AssertSame(later, await BackUpAsync(back));
        Assert.Equal("Sản phẩm trên PostgreSQL", (await back.ReadAsync(added.Key)).NameIn("vi-VN"));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task A_restore_that_fails_half_way_leaves_the_site_as_it_was(string provider)
    {
        await using HostDatabase? server = provider == "sqlite" ? null : await HostDatabase.CreateAsync();
        await using BackofficeSite other = await BackofficeSite.StartAsync(server?.Settings ?? []);
        if (server is not null) await RestoreAsync(other, await BackUpAsync(site));
        await WriteMessageAsync(other);
        byte[] before = await BackUpAsync(other);
        string[] files = Files(other);

        // Its hashes are right, and no database takes it: users are in place by then.
        byte[] impossible = Sealed(before, "content/nodes.jsonl", rows => rows + rows.Split('\n')[0] + "\n");
        SiteRestore restore = other.Services.GetRequiredService<SiteRestore>();
        await restore.StageAsync(new MemoryStream(Sealed(impossible, "content/users.jsonl", rows => rows.Replace("quantri@", "nguoila@", StringComparison.Ordinal))), default);
        BackupRefusedException failed = await Assert.ThrowsAsync<BackupRefusedException>(() => restore.ApplyStagedAsync(default));
        Assert.Equal("exchange.restore.failed", failed.TextKey);

        AssertSame(before, await BackUpAsync(other));
        Assert.Null(restore.Staged);
        Assert.Null(await restore.ApplyStagedAsync(default));
        Assert.Equal([.. files.Append("restore-failed.json").Order(StringComparer.Ordinal)], Files(other));
        using StaffBrowser administrator = await other.SignInAsAdministratorAsync();
        await administrator.OpenAsync("/admin/exchange");
        Assert.Contains("không khôi phục được", administrator.Words(".note--bad"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_cut_off_or_foreign_file_is_refused_and_nothing_is_laid_ready()
    {
        await using BackofficeSite small = await BackofficeSite.StartAsync(("Ocop:SeedDirectory", "media"));
        byte[] backup = await BackUpAsync(small);
        SiteRestore restore = small.Services.GetRequiredService<SiteRestore>();
        foreach (byte[] bad in new[]
        {
            backup[..(backup.Length / 2)],
            "no backup at all"u8.ToArray(),
            With(backup, a => a.GetEntry("manifest.json")!.Delete()),
            With(backup, a => a.GetEntry("content/nodes.jsonl")!.Delete()),
            With(backup, a => Write(a, "files/media/more.txt", "x")),
            With(backup, a => Write(a, "files/media/../../outside.txt", "x")),
            With(backup, a => Write(a, "files/appsettings.json", "x")),
            With(backup, a =>
            {
                a.GetEntry("content/nodes.jsonl")!.Delete();
                Write(a, "content/nodes.jsonl", "{}");
            }),
        })
        {
            await Assert.ThrowsAsync<BackupRefusedException>(() => restore.StageAsync(new MemoryStream(bad), default));
        }

        Assert.Null(restore.Staged);
        Assert.Null(await restore.ApplyStagedAsync(default));
    }

    [Fact]
    public async Task From_the_page_a_backup_is_laid_ready_after_a_word_was_typed_and_can_be_taken_back()
    {
        await using BackofficeSite small = await BackofficeSite.StartAsync(("Ocop:SeedDirectory", "media"));
        using StaffBrowser administrator = await small.SignInAsAdministratorAsync();
        byte[] backup = await DownloadAsync(administrator);
        using (HttpResponseMessage unconfirmed = await administrator.UploadAsync("/admin/exchange/restore", "backup-file", "a.zip", backup, ("confirm", "ừ"))) Assert.Equal(HttpStatusCode.BadRequest, unconfirmed.StatusCode);
        Assert.Contains("KHÔI PHỤC", administrator.Words("#confirm-error"), StringComparison.Ordinal);
        using (HttpResponseMessage bad = await administrator.UploadAsync("/admin/exchange/restore", "backup-file", "a.zip", backup[..1000], ("confirm", "khôi phục"))) Assert.Equal(HttpStatusCode.BadRequest, bad.StatusCode);
        Assert.Contains("hỏng", administrator.Words("#backup-file-error"), StringComparison.Ordinal);
        using (HttpResponseMessage staged = await administrator.UploadAsync("/admin/exchange/restore", "backup-file", "a.zip", backup, ("confirm", "khôi phục"))) Assert.Equal(HttpStatusCode.SeeOther, staged.StatusCode);
        await administrator.OpenAsync("/admin/exchange");
        using (await administrator.SubmitAsync("#restore-cancel")) { }
        Assert.Null(small.Services.GetRequiredService<SiteRestore>().Staged);
    }

    [Theory]
    [InlineData(StaffRole.Translator)]
    [InlineData(StaffRole.Editor)]
    [InlineData(StaffRole.Publisher)]
    public async Task Only_administrators_take_and_restore_backups(StaffRole role)
    {
        using StaffBrowser browser = await site.SignInAsAsync(role);
        await browser.OpenAsync("/admin/exchange");
        Assert.Null(browser.Page.QuerySelector("#backup"));
        foreach (string path in new[] { "backup", "restore", "restore/cancel" })
            using (HttpResponseMessage refused = await browser.PostAsync($"/admin/exchange/{path}", ("confirm", "KHÔI PHỤC"))) Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    private static async Task<string> WriteMessageAsync(BackofficeSite of) => (await of.Services.GetRequiredService<IInquiryStore>().AddAsync(
        new NewInquiry
        {
            Submission = Guid.NewGuid(),
            Kind = InquiryKinds.All[0],
            Sender = new Sender("Người gửi", null, "gui@example.vn", null),
            Message = "Xin chào",
            Language = "vi",
            Consent = new Consent("1", "Tôi đồng ý", DateTimeOffset.UnixEpoch),
        },
        default)).Receipt;

    private static async Task RestoreAsync(BackofficeSite into, byte[] backup)
    {
        SiteRestore restore = into.Services.GetRequiredService<SiteRestore>();
        await restore.StageAsync(new MemoryStream(backup), default);
        Assert.NotNull(await restore.ApplyStagedAsync(default));
    }

    /// <summary>What lies in the data directory, without what the site makes again by itself and what the databases keep beside their files.</summary>
    private static string[] Files(BackofficeSite of)
    {
        BackupPlaces places = of.Services.GetRequiredService<BackupPlaces>();
        return [.. new DirectoryInfo(places.DataDirectory).EnumerateFileSystemInfos().Select(f => f.Name).Where(n => !places.Derived.Contains(n) && !n.EndsWith("-wal", StringComparison.Ordinal) && !n.EndsWith("-shm", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Changes an entry, and the manifest with it.</summary>
    private static byte[] Sealed(byte[] backup, string name, Func<string, string> change) => With(backup, archive =>
    {
        BackupManifest manifest;
        using (Stream stored = archive.GetEntry(BackupManifest.EntryName)!.Open()) manifest = JsonSerializer.Deserialize<BackupManifest>(stored, JsonSerializerOptions.Web)!;
        string text;
        using (var reader = new StreamReader(archive.GetEntry(name)!.Open())) text = change(reader.ReadToEnd());
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text);
        var entry = new BackupEntry(name, bytes.Length, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
        archive.GetEntry(name)!.Delete();
        archive.GetEntry(BackupManifest.EntryName)!.Delete();
        Write(archive, name, text);
        Write(archive, BackupManifest.EntryName, JsonSerializer.Serialize(manifest with { Entries = [.. manifest.Entries.Where(e => e.Name != name), entry] }, JsonSerializerOptions.Web));
    });

    private static async Task<byte[]> DownloadAsync(StaffBrowser administrator)
    {
        await administrator.OpenAsync("/admin/exchange");
        using HttpResponseMessage answer = await administrator.SubmitAsync("#backup");
        Assert.Equal("application/zip", answer.Content.Headers.ContentType!.MediaType);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static async Task<byte[]> BackUpAsync(BackofficeSite of)
    {
        var file = new MemoryStream();
        await of.Services.GetRequiredService<SiteBackup>().WriteAsync(file, default);
        return file.ToArray();
    }

    private static void AssertSame(byte[] expected, byte[] actual)
    {
        SortedDictionary<string, string> wanted = Contents(expected), found = Contents(actual);
        Assert.Equal(wanted.Keys, found.Keys);
        foreach ((string name, string content) in wanted) Assert.Equal(content, found[name]);
    }

    /// <summary>The hash of each entry; rows in whatever order, times as exact as both databases keep them, messages without the numbers that each database gives.</summary>
    private static SortedDictionary<string, string> Contents(byte[] backup)
    {
        using var archive = new ZipArchive(new MemoryStream(backup));
        var contents = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (ZipArchiveEntry entry in archive.Entries.Where(e => e.FullName is not ("manifest.json" or "inquiries.jsonl")))
        {
            using var content = new MemoryStream();
            using (Stream packed = entry.Open()) packed.CopyTo(content);
            contents[entry.FullName] = entry.FullName.EndsWith(".jsonl", StringComparison.Ordinal)
                ? string.Join('\n', ToMicroseconds().Replace(System.Text.Encoding.UTF8.GetString(content.ToArray()), m => m.Value[..Math.Min(m.Length, 7)].TrimEnd('0').TrimEnd('.')).Split('\n').Order(StringComparer.Ordinal))
                : Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content.ToArray()));
        }

        return contents;
    }

    // The seventh digit is SQLite's alone.
    [GeneratedRegex(@"(?<=T\d\d:\d\d:\d\d)\.\d{1,7}(?=[Z+""\\])")]
    private static partial Regex ToMicroseconds();

    private static byte[] With(byte[] backup, Action<ZipArchive> change)
    {
        var file = new MemoryStream();
        file.Write(backup);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true)) change(archive);
        return file.ToArray();
    }

    private static void Write(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(text);
    }
}
