using System.IO.Compression;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Exchange.Backup;
using OcopSite.Backoffice.Lists;
using OcopSite.Backoffice.Staff;
using OcopSite.Backoffice.Tests.Support;
using OcopSite.Inquiries;

namespace OcopSite.Backoffice.Tests.Exchange;

[Collection(BackofficeTests.Name)]
public sealed class BackupTests(BackofficeSite site)
{
    [Fact]
    public async Task A_backup_restored_into_another_directory_is_the_same_site()
    {
        using StaffBrowser administrator = await site.SignInAsAdministratorAsync();
        string receipt = await WriteMessageAsync();
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
        Assert.Equal(Contents(backup), Contents(again));
        Assert.Contains(Contents(backup).Keys, k => k.StartsWith("files/media/", StringComparison.Ordinal));
        Assert.NotNull(await other.Services.GetRequiredService<IInquiryStore>().FindAsync(receipt, default));
        DocumentSummary product = site.Services.GetRequiredService<IDocumentIndex>().All.First(d => d.ContentType == "product");
        Assert.Equal(product.Names, (await other.Services.GetRequiredService<IDocumentDesk>().FindAsync(product.Key, default))!.Names);
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

    private async Task<string> WriteMessageAsync() => (await site.Services.GetRequiredService<IInquiryStore>().AddAsync(
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

    /// <summary>The hash of each entry; rows in whatever order, messages without the numbers that each database gives.</summary>
    private static SortedDictionary<string, string> Contents(byte[] backup)
    {
        using var archive = new ZipArchive(new MemoryStream(backup));
        var contents = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (ZipArchiveEntry entry in archive.Entries.Where(e => e.FullName is not ("manifest.json" or "inquiries.jsonl")))
        {
            using var content = new MemoryStream();
            using (Stream packed = entry.Open()) packed.CopyTo(content);
            contents[entry.FullName] = entry.FullName.EndsWith(".jsonl", StringComparison.Ordinal)
                ? string.Join('\n', System.Text.Encoding.UTF8.GetString(content.ToArray()).Split('\n').Order(StringComparer.Ordinal))
                : Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content.ToArray()));
        }

        return contents;
    }

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
