namespace OcopSite.Search.Indexing;

/// <summary>The part a text plays in a record: what a word is worth there, and how many words such a text usually has.</summary>
internal sealed record TextPart(float Weight, float UsualLength)
{
    public static readonly TextPart Name = new(3f, 6);
    public static readonly TextPart OtherNames = new(2.2f, 4);
    public static readonly TextPart Types = new(2f, 8);
    public static readonly TextPart Producer = new(1.5f, 6);
    public static readonly TextPart Places = new(1.5f, 8);
    public static readonly TextPart Facts = new(1f, 80);
    public static readonly TextPart Body = new(0.6f, 200);
}
