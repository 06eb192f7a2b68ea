using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using OcopSite.Web.Hosting;

namespace OcopSite.Web.Tests.Hosting;

/// <summary>The site as a process of its own, which can be killed as a machine fails: without warning.</summary>
internal sealed class SiteProcess : IAsyncDisposable
{
    private readonly Process _process;

    private SiteProcess(Process process, Uri address) => (_process, Client) = (process, new HttpClient { BaseAddress = address });

    public HttpClient Client { get; }

    public static SiteProcess Start(string dataDirectory)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        string program = typeof(OcopSiteHost).Assembly.Location;
        var info = new ProcessStartInfo("dotnet", [program])
        {
            // Away from its own files, as a service manager starts it.
            WorkingDirectory = dataDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        info.Environment["Ocop__DataDirectory"] = dataDirectory;
        info.Environment["Ocop__SeedDirectory"] = SeedDirectory;
        info.Environment["ASPNETCORE_URLS"] = address.ToString();
        Process process = Process.Start(info)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return new SiteProcess(process, address);
    }

    /// <summary>The <c>media</c> directory above the test assembly, or above the sources when built elsewhere.</summary>
    public static string SeedDirectory { get; } = FindSeedDirectory();

    /// <summary>Reads what the site says until a line fits; false when it ends before that.</summary>
    public async Task<bool> SaysAsync(Func<string, bool> fits, CancellationToken cancellationToken)
    {
        while (await _process.StandardOutput.ReadLineAsync(cancellationToken) is string line)
            if (fits(line)) return true;
        return false;
    }

    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited) await KillAsync();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string FindSeedDirectory([System.Runtime.CompilerServices.CallerFilePath] string source = "")
    {
        for (DirectoryInfo? directory = new(Path.GetDirectoryName(source)!); directory is not null; directory = directory.Parent)
        {
            string media = Path.Combine(directory.FullName, "media");
            if (Directory.Exists(Path.Combine(media, "seed"))) return media;
        }

        throw new DirectoryNotFoundException("The seed content was not found above the tests.");
    }
}
