namespace OcopSite.Backoffice.Media.Item;

/// <summary>What somebody who is in a picture has agreed to.</summary>
/// <param name="What">Who agreed to what, and where the paper is.</param>
/// <param name="Scope">Where the picture may be shown.</param>
public sealed record Consent(string What, string Scope, DateOnly? GivenOn, DateOnly? WithdrawnOn)
{
    public static readonly Consent None = new("", "", null, null);

    /// <summary>The picture went to the bin because of this, and comes back when the consent is given again.</summary>
    public bool TookAway { get; init; }

    public bool IsWithdrawn => WithdrawnOn is not null;
}
