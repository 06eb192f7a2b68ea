using System.Diagnostics;

namespace OcopSite.Benchmarks;

/// <summary>An nginx that serves one file, as the yardstick.</summary>
internal sealed class Nginx : IAsyncDisposable
{
    private readonly Process _process;
    private readonly TemporaryDirectory _directory;

    private Nginx(Process process, TemporaryDirectory directory, Uri address) => (_process, _directory, Address) = (process, directory, address);

    public static bool IsInstalled => File.Exists("/usr/sbin/nginx");

    public Uri Address { get; }

    public static async Task<Nginx> StartAsync(byte[] page, CancellationToken cancellationToken)
    {
        var directory = new TemporaryDirectory();
        int port = SiteProcess.FreePort();
        await File.WriteAllBytesAsync(Path.Combine(directory.Path, "page.html"), page, cancellationToken);
        string configuration = Path.Combine(directory.Path, "nginx.conf");
        // Two workers on two cores, access log off, the file kept open: nginx as one would set it up to be fast.
        await File.WriteAllTextAsync(configuration, $$"""
            worker_processes 2;
            daemon off;
            pid {{directory.Path}}/nginx.pid;
            error_log {{directory.Path}}/error.log;
            events { worker_connections 1024; }
            http {
              access_log off;
              sendfile on;
              tcp_nopush on;
              keepalive_requests 1000000;
              open_file_cache max=100;
              types { text/html html; }
              client_body_temp_path {{directory.Path}}; proxy_temp_path {{directory.Path}}; fastcgi_temp_path {{directory.Path}}; uwsgi_temp_path {{directory.Path}}; scgi_temp_path {{directory.Path}};
              server { listen 127.0.0.1:{{port}}; root {{directory.Path}}; }
            }
            """, cancellationToken);
        // Workers give up root for another user, who must be able to read the page.
        if (OperatingSystem.IsLinux()) File.SetUnixFileMode(directory.Path, (UnixFileMode)0b111_101_101);
        Process process = Process.Start(new ProcessStartInfo("/usr/sbin/nginx", ["-c", configuration]) { RedirectStandardError = true })!;
        var nginx = new Nginx(process, directory, new Uri($"http://127.0.0.1:{port}/page.html"));
        using var client = new HttpClient();
        for (int i = 0; ; i++)
        {
            try
            {
                await client.GetByteArrayAsync(nginx.Address, cancellationToken);
                return nginx;
            }
            catch (HttpRequestException) when (i < 200 && !process.HasExited)
            {
                await Task.Delay(10, cancellationToken);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _directory.Dispose();
    }
}
