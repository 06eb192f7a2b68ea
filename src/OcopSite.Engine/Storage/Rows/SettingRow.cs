namespace OcopSite.Engine.Storage.Rows;

/// <summary>A small setting that has to survive a restart.</summary>
public sealed class SettingRow
{
    public string Key { get; set; } = "";
    public string? Value { get; set; }
    public DateTime UpdateDate { get; set; }
}
