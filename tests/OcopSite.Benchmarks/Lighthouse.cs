using System.Diagnostics;
using System.Text.Json;

namespace OcopSite.Benchmarks;

/// <summary>Google's page auditor with its mobile profile: a slow phone on a slow network, simulated.</summary>
internal static class Lighthouse
{
    // The last one that runs on the Node.js of Debian 12.
    private const string Package = "lighthouse@12.8.2";

    private static readonly string[] Browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly string Tools = Path.Combine(Repository.Root, "artifacts", "tools");

    private static string Script => Path.Combine(Tools, "node_modules", "lighthouse", "cli", "index.js");

    /// <summary>What is missing; <see langword="null"/> if nothing is.</summary>
    public static async Task<string?> PrepareAsync(CancellationToken cancellationToken)
    {
        if (!Browsers.Any(File.Exists)) return "needs the Debian package chromium";
        if (File.Exists(Script)) return null;
        if (!File.Exists("/usr/bin/npm")) return "needs the Debian packages nodejs and npm";
        Console.WriteLine("Installing Lighthouse …");
        (int code, string output) = await RunAsync("npm", ["install", "--prefix", Tools, "--no-audit", "--no-fund", Package], cancellationToken);
        return code == 0 && File.Exists(Script) ? null : $"npm could not install it: {output}";
    }

    /// <param name="isForSearchEngines">Whether the page is meant to be found by them; one that is not says so, and that is no fault.</param>
    public static async Task<LighthouseResult> AuditAsync(Uri page, bool isForSearchEngines, CancellationToken cancellationToken)
    {
        using var directory = new TemporaryDirectory();
        string file = Path.Combine(directory.Path, "report.json");
        (int code, string output) = await RunAsync("node",
        [
            Script, page.ToString(), "--quiet", "--output=json", $"--output-path={file}", .. isForSearchEngines ? (string[])[] : ["--skip-audits=is-crawlable"],
            "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --disable-background-networking --disable-component-update --disable-sync",
        ], cancellationToken);
        if (code != 0) throw new InvalidOperationException($"Lighthouse failed on {page}:\n{output}");
        using JsonDocument report = JsonDocument.Parse(await File.ReadAllBytesAsync(file, cancellationToken));
        return LighthouseResult.Of(report.RootElement);
    }

    private static async Task<(int Code, string Output)> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var info = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        info.Environment["CHROME_PATH"] = Browsers.First(File.Exists);
        using Process process = Process.Start(info)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        string errors = await process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return (process.ExitCode, await output + errors);
    }
}
