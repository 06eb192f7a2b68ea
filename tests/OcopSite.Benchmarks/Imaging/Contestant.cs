using System.Diagnostics;
using System.Text.Json;

namespace OcopSite.Benchmarks.Imaging;

/// <summary>A program that does a job and says how it went.</summary>
internal sealed record Contestant(string Program, IReadOnlyList<string> Arguments, string Directory)
{
    private const string SharpVersion = "0.35.5";

    public static Contestant Ours { get; } = new("dotnet", [typeof(Contestant).Assembly.Location, ImagingWorker.Name], AppContext.BaseDirectory);

    /// <summary>sharp, installed into a directory; <see langword="null"/> where there is no npm or it cannot be had.</summary>
    public static async Task<Contestant?> SharpAsync(string directory, CancellationToken cancellationToken)
    {
        try
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, "Imaging", "sharp.mjs"), Path.Combine(directory, "sharp.mjs"));
            await StartAsync("npm", ["install", "--no-save", "--silent", "--prefix", directory, $"sharp@{SharpVersion}"], directory, cancellationToken);
            return new Contestant("node", [Path.Combine(directory, "sharp.mjs")], directory);
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            Console.WriteLine($"No sharp: {e.Message}");
            return null;
        }
    }

    public async Task<ImagingResult> RunAsync(ImagingJob job, CancellationToken cancellationToken)
        => JsonSerializer.Deserialize<ImagingResult>(await StartAsync(Program, [.. Arguments, job.ToString()], Directory, cancellationToken), ImagingJob.Json)!;

    private static async Task<string> StartAsync(string program, IEnumerable<string> arguments, string directory, CancellationToken cancellationToken)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = directory })!;
        string output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
