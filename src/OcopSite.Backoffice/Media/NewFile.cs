namespace OcopSite.Backoffice.Media;

/// <summary>A file that was uploaded and found good.</summary>
/// <param name="TypeAlias">One of <see cref="MediaTypes"/>.</param>
/// <param name="Name">What people call it.</param>
/// <param name="FileName">Letters, digits and an extension that says what it is.</param>
/// <param name="Path">Where it lies now.</param>
public sealed record NewFile(string TypeAlias, string Name, string FileName, string Path);
