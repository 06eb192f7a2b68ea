namespace OcopSite.Backoffice.Media.Library;

/// <summary>What somebody looks for in the library.</summary>
public enum MediaFilter
{
    /// <summary>Pictures that screen readers can say nothing about.</summary>
    WithoutText,
    Illustrations,

    /// <summary>What is no picture.</summary>
    Files,

    /// <summary>What no document and no other item refers to.</summary>
    Unused,

    /// <summary>What is there more than once.</summary>
    Twins,
}
