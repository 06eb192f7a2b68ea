namespace OcopSite.Content.Rules;

/// <summary>What a star is worth at a given moment. Computed when read, never stored.</summary>
public enum RecognitionState
{
    /// <summary>In force for more than six months.</summary>
    Valid,

    /// <summary>In force, for six months at most.</summary>
    ExpiresSoon,
    Lapsed,
    Withdrawn,

    /// <summary>Put forward, not decided.</summary>
    Proposed,

    /// <summary>Recognised, but no source says when.</summary>
    DateUnknown,
}
