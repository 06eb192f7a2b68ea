using System.Text;
using OcopSite.Backoffice.Tests.Support;

namespace OcopSite.Backoffice.Tests.Exchange;

public sealed class CommandTests : IAsyncLifetime
{
    private const string Table = "name.vi-VN,group,summary.vi-VN\nRượu nho dòng lệnh,beverage,Thử\n";

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("ocop-command-");
    private readonly DirectoryInfo _files = Directory.CreateTempSubdirectory("ocop-command-files-");

    public Task InitializeAsync() => SeededData.CopyToAsync(_data);

    public Task DisposeAsync()
    {
        _data.Delete(recursive: true);
        _files.Delete(recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task An_import_tells_what_it_would_write_and_writes_it_when_told_to()
    {
        string table = Write("bang.csv", Table);
        (int code, string told) = await RunAsync("import", table, "--type", "product");
        Assert.Equal(0, code);
        Assert.Contains("Rượu nho dòng lệnh", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Rượu nho dòng lệnh", await ExportedAsync(), StringComparison.Ordinal);

        (code, told) = await RunAsync("import", table, "--type", "product", "--apply", "--language", "en-US");
        Assert.True(code == 0, told);
        Assert.Contains("1", told.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1], StringComparison.Ordinal);
        Assert.Contains("Rượu nho dòng lệnh", await ExportedAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_with_a_wrong_row_is_not_done_but_its_good_rows_are_written()
    {
        string table = Write("bang.csv", "name.vi-VN,group,priceFrom\nĐúng ở dòng lệnh,food,1000\nSai ở dòng lệnh,food,rất đắt\n");
        Assert.Equal(1, (await RunAsync("import", table, "--type", "product")).ExitCode);
        Assert.Equal(1, (await RunAsync("import", table, "--type", "product", "--apply")).ExitCode);
        string exported = await ExportedAsync();
        Assert.Contains("Đúng ở dòng lệnh", exported, StringComparison.Ordinal);
        Assert.DoesNotContain("Sai ở dòng lệnh", exported, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_is_restored_and_what_was_there_is_kept_beside_it()
    {
        string backup = Path.Combine(_files.FullName, "trang.zip");
        Assert.Equal(0, (await RunAsync("backup", backup)).ExitCode);
        await RunAsync("import", Write("bang.csv", Table), "--type", "product", "--apply");
        (int code, string told) = await RunAsync("restore", backup);
        Assert.True(code == 0, told);
        Assert.DoesNotContain("Rượu nho dòng lệnh", await ExportedAsync(), StringComparison.Ordinal);
        string before = Assert.Single(_data.GetFiles("before-*.zip")).FullName;
        Assert.Contains(before, told, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("restore", before)).ExitCode);
        Assert.Contains("Rượu nho dòng lệnh", await ExportedAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "fly")]
    [InlineData(2, "backup")]
    [InlineData(2, "import", "x.csv")]
    [InlineData(2, "import", "x.csv", "--type", "king")]
    [InlineData(2, "export", "x.doc", "--type", "product")]
    [InlineData(2, "export", "x.csv", "--type", "product", "--language", "fr-FR")]
    [InlineData(2, "export", "x.csv", "--type", "product", "--loud")]
    [InlineData(1, "import", "no-such-file.csv", "--type", "product")]
    [InlineData(1, "restore", "no-such-file.zip")]
    [InlineData(0, "help")]
    public async Task The_exit_code_says_whether_it_was_understood_and_done(int expected, params string[] words)
    {
        (int code, string told) = await RunAsync(words);
        Assert.Equal(expected, code);
        Assert.NotEmpty(told);
    }

    [Fact]
    public async Task While_the_site_runs_nothing_is_written_behind_its_back()
    {
        await using BackofficeSite site = await BackofficeSite.StartAsync();
        var data = new DirectoryInfo(site.DataDirectory);
        string table = Write("bang.csv", Table), backup = Path.Combine(_files.FullName, "trang.zip");
        (int code, string told) = await CommandLine.RunAsync(data, "import", table, "--type", "product", "--apply");
        Assert.Equal(1, code);
        Assert.Contains("The site runs on this data directory.", told, StringComparison.Ordinal);
        Assert.Equal(0, (await CommandLine.RunAsync(data, "import", table, "--type", "product")).ExitCode);
        Assert.Equal(0, (await CommandLine.RunAsync(data, "backup", backup)).ExitCode);
        Assert.Equal(1, (await CommandLine.RunAsync(data, "restore", backup)).ExitCode);
        Assert.Empty(data.GetFiles("restore*"));
    }

    private Task<(int ExitCode, string Output)> RunAsync(params string[] words) => CommandLine.RunAsync(_data, words);

    private async Task<string> ExportedAsync()
    {
        string file = Path.Combine(_files.FullName, "ra.csv");
        (int code, string told) = await RunAsync("export", file, "--type", "product");
        Assert.True(code == 0, told);
        return await File.ReadAllTextAsync(file);
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(_files.FullName, name);
        File.WriteAllText(path, text, Encoding.UTF8);
        return path;
    }
}
