namespace OcopSite.Imaging;

/// <summary>What the asking browser takes beyond JPEG and PNG, and whether it asks to save data.</summary>
public readonly record struct ImageClient(bool TakesAvif, bool TakesWebP, bool SavesData);
