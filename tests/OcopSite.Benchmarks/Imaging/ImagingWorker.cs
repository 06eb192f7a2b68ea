using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.Options;
using OcopSite.Imaging;
using OcopSite.Imaging.Processing;
using OcopSite.Imaging.Reading;

namespace OcopSite.Benchmarks.Imaging;

/// <summary>Our side, in a process of its own, so that its memory is its own: the site's code from header to bytes, without the cache.</summary>
internal static class ImagingWorker
{
    public const string Name = "imaging-worker";

    private static readonly ImageClient Anybody = new(TakesAvif: false, TakesWebP: false, SavesData: false);

    public static async Task<int> RunAsync(string jobText)
    {
        ImagingJob job = JsonSerializer.Deserialize<ImagingJob>(jobText, ImagingJob.Json)!;
        IOptions<ImagingOptions> options = Options.Create(new ImagingOptions
        {
            Quality = new Qualities { Jpeg = job.Quality, WebP = job.Quality, Avif = job.Quality },
            WebPEffort = Math.Min(job.Effort, 6),
            AvifEffort = job.Effort,
        });
        var maker = new VariantMaker(new ImageReader(options), options);
        var source = new SourceFile("photo.jpg", job.File, new FileInfo(job.File).Length, DateTime.UnixEpoch);
        ImageFormat format = ImageFormatExtensions.Named(job.Format)!.Value;
        int Make(int width) => maker.Make(source, new ImageVariant("/media/photo.jpg", width) { Format = format }, Anybody).Bytes.Length;

        foreach (int width in job.Widths) Make(width);
        long bytes = 0;
        long started = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(job.Work, new ParallelOptions { MaxDegreeOfParallelism = job.Parallel }, (width, _) =>
        {
            Interlocked.Add(ref bytes, Make(width));
            return ValueTask.CompletedTask;
        });
        double seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(JsonSerializer.Serialize(new ImagingResult(job.Work.Count / seconds, bytes, self.PeakWorkingSet64 / 1048576.0), ImagingJob.Json));
        return 0;
    }
}
