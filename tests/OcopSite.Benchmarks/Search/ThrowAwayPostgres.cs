using System.Diagnostics;

namespace OcopSite.Benchmarks.Search;

/// <summary>A PostgreSQL of our own on a free port, as <c>./test</c> starts one; gone with the benchmark.</summary>
internal sealed class ThrowAwayPostgres : IAsyncDisposable
{
    private const string Start =
        """
        set -e; cd /; bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1); run=()
        if [ "$(id -u)" = 0 ]; then run=(setpriv --reuid=postgres --regid=postgres --init-groups); chown postgres "$1"; fi
        "${run[@]}" "$bin/initdb" -D "$1/data" -U ocop --auth=trust -E UTF8 --locale=C.UTF-8 >/dev/null
        "${run[@]}" "$bin/pg_ctl" -D "$1/data" -l "$1/log" -w -o "-p $2 -c listen_addresses=127.0.0.1 -c unix_socket_directories=$1 -c shared_buffers=512MB" start >/dev/null
        """;

    private const string Stop =
        """
        cd /; bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1); run=()
        if [ "$(id -u)" = 0 ]; then run=(setpriv --reuid=postgres --regid=postgres --init-groups); fi
        "${run[@]}" "$bin/pg_ctl" -D "$1/data" -m immediate stop >/dev/null 2>&1; rm -rf "$1"
        """;

    private readonly string _directory;

    private ThrowAwayPostgres(string directory, string connection) => (_directory, Connection) = (directory, connection);

    public string Connection { get; }

    /// <returns><see langword="null"/> where PostgreSQL is not installed.</returns>
    public static async Task<ThrowAwayPostgres?> StartAsync(CancellationToken cancellationToken)
    {
        if (!Directory.Exists("/usr/lib/postgresql")) return null;
        string directory = Directory.CreateTempSubdirectory("ocop-bench-pg-").FullName;
        int port = Random.Shared.Next(20_000, 40_000);
        int exit = await BashAsync(Start, cancellationToken, directory, $"{port}");
        return exit == 0 ? new ThrowAwayPostgres(directory, $"Host=127.0.0.1;Port={port};Username=ocop;Database=postgres") : null;
    }

    public async ValueTask DisposeAsync() => await BashAsync(Stop, CancellationToken.None, _directory);

    private static async Task<int> BashAsync(string script, CancellationToken cancellationToken, params string[] arguments)
    {
        using Process process = Process.Start("bash", ["-c", script, "bash", .. arguments]);
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode;
    }
}
