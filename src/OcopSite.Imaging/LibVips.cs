using NetVips;

namespace OcopSite.Imaging;

/// <summary>Settings of the native library that hold for the whole process.</summary>
internal static class LibVips
{
    private static readonly Lazy<bool> Ready = new(Configure);

    public static void Initialize() => _ = Ready.Value;

    private static bool Configure()
    {
        // Results are kept on disk by us; a second cache would only hold memory, and files that editors replace.
        Cache.Max = 0;
        // Several pictures are made at once; one thread for each wins as much and takes less memory.
        NetVips.NetVips.Concurrency = 1;
        // Decoders that were not made for hostile files stay shut.
        NetVips.NetVips.BlockUntrusted = true;
        // SVG from memory is our own drawing; originals are read as streams, where it stays shut.
        Operation.Block("VipsForeignLoadSvgBuffer", false);
        // What it warns of on standard error comes to us as an exception.
        Log.SetLogHandler("VIPS", Enums.LogLevelFlags.Warning, static (_, _, _) => { });
        return true;
    }
}
