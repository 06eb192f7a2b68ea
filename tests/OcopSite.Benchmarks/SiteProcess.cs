using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using OcopSite.Web.Hosting;

namespace OcopSite.Benchmarks;

/// <summary>The site as its own process, as an operator runs it.</summary>
internal sealed class SiteProcess : IAsyncDisposable
{
    private readonly Process _process;

    private SiteProcess(Process process, Uri address, long started)
    {
        (_process, Address, Started) = (process, address, started);
        Client = new HttpClient { BaseAddress = address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    /// <summary>Stopwatch timestamp of the moment the process was started.</summary>
    public long Started { get; }

    /// <summary>Resident memory, MiB.</summary>
    public double Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1048576.0;
        }
    }

    public static SiteProcess Start(string dataDirectory)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var info = new ProcessStartInfo("dotnet", [typeof(OcopSiteHost).Assembly.Location])
        {
            WorkingDirectory = Repository.Web,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        info.Environment["Ocop__DataDirectory"] = dataDirectory;
        info.Environment["ASPNETCORE_URLS"] = address.ToString().TrimEnd('/');
        info.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        long started = Stopwatch.GetTimestamp();
        Process process = Process.Start(info)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, e) => Console.Error.Write(e.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new SiteProcess(process, address, started);
    }

    /// <summary>Asks again and again until a page is answered; the milliseconds since the process was started.</summary>
    public async Task<double> FirstPageAsync(string path, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_process.HasExited) throw new InvalidOperationException($"The site ended with exit code {_process.ExitCode}.");
            try
            {
                using HttpResponseMessage answer = await Client.GetAsync(path, cancellationToken);
                if (answer.StatusCode == HttpStatusCode.OK) return Stopwatch.GetElapsedTime(Started).TotalMilliseconds;
            }
            catch (HttpRequestException)
            {
                // Not listening yet: what is being waited for.
            }

            await Task.Delay(5, cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
