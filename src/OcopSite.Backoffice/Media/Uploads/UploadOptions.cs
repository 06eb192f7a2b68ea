using System.ComponentModel.DataAnnotations;

namespace OcopSite.Backoffice.Media.Uploads;

/// <summary>What may be uploaded, section <c>Ocop:Uploads</c>.</summary>
public sealed class UploadOptions
{
    public const string Section = "Ocop:Uploads";

    /// <summary>Bytes of one file.</summary>
    [Range(1024, 120L * 1024 * 1024, ErrorMessage = "Ocop:Uploads:LargestBytes must be from 1024 to 125829120.")]
    public long LargestBytes { get; set; } = 25L * 1024 * 1024;

    /// <summary>Files that one form may send; a script sends each on its own.</summary>
    [Range(1, 100, ErrorMessage = "Ocop:Uploads:MostFiles must be from 1 to 100.")]
    public int MostFiles { get; set; } = 10;

    /// <summary>Bytes of a whole form.</summary>
    public long LargestForm => (LargestBytes * MostFiles) + (64 * 1024);
}
