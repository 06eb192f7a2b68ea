using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace OcopSite.Browser.Tests.Crawling;

/// <summary>The Nu HTML checker, one run over many pages.</summary>
internal static class HtmlChecker
{
    private static string Jar => Path.Combine(Sources.Root, "artifacts", "tools", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");

    /// <param name="pages">Markup by address.</param>
    public static async Task<IReadOnlyList<string>> ErrorsAsync(IReadOnlyDictionary<string, string> pages)
    {
        if (!File.Exists(Jar)) throw new FileNotFoundException("The browser tests need the Nu HTML checker: run ./test, which brings it, or npm install --prefix artifacts/tools vnu-jar.");
        DirectoryInfo directory = Directory.CreateTempSubdirectory("ocop-html-");
        try
        {
            string[] addresses = [.. pages.Keys];
            for (int i = 0; i < addresses.Length; i++) await File.WriteAllTextAsync(Path.Combine(directory.FullName, $"{i}.html"), pages[addresses[i]]);
            using JsonDocument report = JsonDocument.Parse(await RunAsync(directory.FullName));
            return
            [
                .. report.RootElement.GetProperty("messages").EnumerateArray()
                    .Select(m => $"{addresses[IndexOf(m.GetProperty("url").GetString()!)]}: {m.GetProperty("message").GetString()} {Extract(m)}"),
            ];
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static async Task<string> RunAsync(string directory)
    {
        using Process checker = Process.Start(new ProcessStartInfo("java", ["-Xss2m", "-jar", Jar, "--errors-only", "--format", "json", directory]) { RedirectStandardError = true })!;
        string report = await checker.StandardError.ReadToEndAsync();
        await checker.WaitForExitAsync();
        return report;
    }

    private static int IndexOf(string file) => int.Parse(Path.GetFileNameWithoutExtension(file), CultureInfo.InvariantCulture);

    private static string Extract(JsonElement message) => message.TryGetProperty("extract", out JsonElement extract) ? extract.GetString()! : "";
}
