using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace OcopSite.Imaging.Signing;

/// <summary>The secret that addresses are signed with: from the settings, else from its file, which is made at the first start.</summary>
internal sealed class SigningKey(IOptions<ImagingOptions> options)
{
    private const int Length = 32;
    private readonly byte[] _bytes = options.Value.Key is string key ? Convert.FromBase64String(key) : ReadOrMake(Path.GetFullPath(options.Value.KeyFile));

    public ReadOnlySpan<byte> Bytes => _bytes;

    private static byte[] ReadOrMake(string file)
    {
        if (!File.Exists(file)) Make(file);
        byte[] key = File.ReadAllBytes(file);
        return key.Length == Length ? key : throw new InvalidDataException($"{file} is not a key of {Length} bytes. Delete it, and a new one is made; addresses of pictures change with it.");
    }

    private static void Make(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        string unfinished = $"{file}.{Guid.NewGuid():N}";
        var ownerOnly = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) ownerOnly.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = new FileStream(unfinished, ownerOnly)) stream.Write(RandomNumberGenerator.GetBytes(Length));
        try
        {
            File.Move(unfinished, file);
        }
        catch (IOException) when (File.Exists(file))
        {
            // Another process was first; its key counts.
            File.Delete(unfinished);
        }
    }
}
