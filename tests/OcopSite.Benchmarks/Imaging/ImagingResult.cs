namespace OcopSite.Benchmarks.Imaging;

/// <summary>What a contestant did.</summary>
/// <param name="Bytes">Of all pictures together: equal work makes about equal bytes.</param>
/// <param name="PeakMemory">The largest resident set of its process, in MiB.</param>
internal sealed record ImagingResult(double PicturesPerSecond, long Bytes, double PeakMemory);
