using Lucene.Net.Search;

namespace OcopSite.Search.Querying;

/// <summary>A score that is known before Lucene's collectors ask for it.</summary>
internal sealed class GivenScore() : Scorer(null)
{
    public float Value { get; set; }

    public int Document { get; set; }

    public override int DocID => Document;

    public override int Freq => 1;

    public override float GetScore() => Value;

    public override int NextDoc() => throw new NotSupportedException();

    public override int Advance(int target) => throw new NotSupportedException();

    public override long GetCost() => 1;
}
