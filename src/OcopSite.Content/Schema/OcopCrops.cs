namespace OcopSite.Content.Schema;

/// <summary>The shapes of our pictures.</summary>
public static class OcopCrops
{
    public static readonly CropDefinition Card = new("card", "Thẻ", 400, 300);
    public static readonly CropDefinition Wide = new("wide", "Rộng", 1600, 900);
    public static readonly CropDefinition Square = new("square", "Vuông", 100, 100);

    public static IReadOnlyList<CropDefinition> All { get; } = [Card, Wide, Square];
}
