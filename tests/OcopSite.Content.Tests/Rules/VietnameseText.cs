namespace OcopSite.Content.Tests.Rules;

/// <summary>A random text of Vietnamese letters, composed.</summary>
public sealed record VietnameseText(string Value)
{
    public override string ToString() => Value;
}
