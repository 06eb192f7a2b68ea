using OcopSite.Content;

namespace OcopSite.Web.Pages.Programme;

/// <summary>Pages of the programme that other pages refer to where they are published.</summary>
internal static class ProgrammePages
{
    /// <summary>What the stars mean.</summary>
    public static readonly Guid Stars = ContentKeys.Of("page", "stars");
}
