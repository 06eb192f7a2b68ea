namespace OcopSite.Search.Analysis;

internal enum Tone : byte
{
    Level,
    Grave,
    Acute,
    Hook,
    Tilde,
    Dot,
}
