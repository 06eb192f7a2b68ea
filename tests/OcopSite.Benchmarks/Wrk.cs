using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace OcopSite.Benchmarks;

/// <summary>The load generator wrk, for a few seconds on the loopback interface.</summary>
internal static partial class Wrk
{
    public static bool IsInstalled => File.Exists("/usr/bin/wrk");

    public static async Task<double> RequestsPerSecondAsync(Uri address, string encoding, CancellationToken cancellationToken)
    {
        var info = new ProcessStartInfo("/usr/bin/wrk", ["-t1", "-c32", "-d5s", "-H", $"Accept-Encoding: {encoding}", address.ToString()]) { RedirectStandardOutput = true };
        using Process wrk = Process.Start(info)!;
        string output = await wrk.StandardOutput.ReadToEndAsync(cancellationToken);
        await wrk.WaitForExitAsync(cancellationToken);
        if (output.Contains("Non-2xx", StringComparison.Ordinal)) throw new InvalidOperationException($"{address} answered with errors under load:\n{output}");
        return double.Parse(RequestsPerSecond().Match(output).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"Requests/sec:\s+([0-9.]+)")]
    private static partial Regex RequestsPerSecond();
}
