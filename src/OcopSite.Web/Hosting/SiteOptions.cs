using System.ComponentModel.DataAnnotations;

namespace OcopSite.Web.Hosting;

/// <summary>Settings of the host, section <c>Ocop</c>.</summary>
public sealed class SiteOptions
{
    public const string Section = "Ocop";

    /// <summary>What this process is: the whole, the public site alone, or the back office and APIs alone.</summary>
    [EnumDataType(typeof(SiteMode), ErrorMessage = "Ocop:Mode must be all, site or cms.")]
    public SiteMode Mode { get; set; }

    /// <summary>Database, media, snapshot and index. A relative path starts at the root of the site.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "Ocop:DataDirectory must name a directory the site may write to.")]
    public string DataDirectory { get; set; } = "data";

    /// <summary>The <c>media</c> directory with seed content and illustrations, imported on the first start.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "Ocop:SeedDirectory must name the directory of the seed content.")]
    public string SeedDirectory { get; set; } = "media";

    /// <summary>Words that mean the same, for search; a JSON list of entries with <c>vi</c>, <c>en</c>, <c>synonymsVi</c>, <c>synonymsEn</c>.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "Ocop:GlossaryFile must name the file with the synonyms for search.")]
    public string GlossaryFile { get; set; } = "media/seed/facts/glossary.json";

    /// <summary>Words that staff add to search; <see langword="null"/> for <c>search-words.json</c> in the data directory, if there is one.</summary>
    public string? SearchWordsFile { get; set; }

    /// <summary>A site file whose content the host serves instead of its own, with its types: for replaying recorded answers. No public pages then.</summary>
    public string? Fixture { get; set; }
}
