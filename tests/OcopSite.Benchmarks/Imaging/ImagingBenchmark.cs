namespace OcopSite.Benchmarks.Imaging;

/// <summary>Pictures a second from a photo of 12 million pixels, beside sharp, which wraps the same library; turn about in one run.</summary>
internal static class ImagingBenchmark
{
    private const int Turns = 3;
    private const double OfSharp = 0.9;

    private static readonly IReadOnlyList<int> Widths = [320, 720, 1280];

    public static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        using var directory = new TemporaryDirectory();
        var report = new Report();
        string photo = Path.Combine(directory.Path, "photo.jpg");
        Console.WriteLine("Making a photo, installing sharp …");
        Photo.Write(photo);
        Contestant? sharp = await Contestant.SharpAsync(directory.Path, cancellationToken);

        var job = new ImagingJob(photo, "jpg", Quality: 80, Effort: 4, Widths, Rounds: 40, Environment.ProcessorCount);
        ImagingJob[] jobs = [job, job with { Format = "webp", Quality = 78, Rounds = 15 }, job with { Format = "avif", Quality = 50, Effort = 2, Rounds = 4 }];
        foreach (ImagingJob each in jobs) await CompareAsync(each, sharp, report, cancellationToken);
        report.Print();
        return report.AllWithinBudget ? 0 : 1;
    }

    private static async Task CompareAsync(ImagingJob job, Contestant? sharp, Report report, CancellationToken cancellationToken)
    {
        List<ImagingResult> ours = [], theirs = [];
        for (int turn = 0; turn < Turns; turn++)
        {
            ours.Add(await Contestant.Ours.RunAsync(job, cancellationToken));
            if (sharp is not null) theirs.Add(await sharp.RunAsync(job, cancellationToken));
        }

        string what = $"{job.Format}, quality {job.Quality}, effort {job.Effort}, widths {string.Join(' ', job.Widths)}, {job.Parallel} at once";
        // The best turn: what else the machine did can only have slowed it down.
        ImagingResult best = ours.MaxBy(r => r.PicturesPerSecond)!;
        report.Note(what, best.PicturesPerSecond, "/s");
        report.Note($"{job.Format}, peak memory", best.PeakMemory, "MiB");
        if (theirs.MaxBy(r => r.PicturesPerSecond) is not ImagingResult other)
        {
            report.Skipped($"{job.Format} beside sharp", "npm is needed");
            return;
        }

        report.Note($"{job.Format}, sharp", other.PicturesPerSecond, "/s");
        report.Note($"{job.Format}, sharp's peak memory", other.PeakMemory, "MiB");
        report.Note($"{job.Format}, bytes against sharp's", (double)best.Bytes / other.Bytes, "×");
        report.AtLeast($"{job.Format} against sharp", best.PicturesPerSecond / other.PicturesPerSecond, OfSharp, "×");
    }
}
