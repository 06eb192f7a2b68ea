namespace OcopSite.Search;

public readonly record struct TextRange(int Start, int Length);
