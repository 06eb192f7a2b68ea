using System.Text.Json.Serialization;

namespace OcopSite.Search;

/// <summary>What it means for a record to be what an intent prefers.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<IntentStrength>))]
public enum IntentStrength
{
    /// <summary>It stands higher.</summary>
    Bonus,

    /// <summary>As much higher as by one more of the words that are asked for.</summary>
    Word,

    /// <summary>The same, and it is an answer though it lacks a word: a shop need not name what it sells.</summary>
    Answer,
}
