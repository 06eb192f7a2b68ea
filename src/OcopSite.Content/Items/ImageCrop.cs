namespace OcopSite.Content.Items;

/// <summary>How an editor cut a picture by hand to a shape, named by the alias of a <see cref="Schema.CropDefinition"/>.</summary>
public sealed record ImageCrop(string Alias, CropMargins Margins);
