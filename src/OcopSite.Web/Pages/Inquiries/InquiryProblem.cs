namespace OcopSite.Web.Pages.Inquiries;

/// <summary>Why a form was not taken although nothing may be wrong with its fields. The names are the ends of the text keys.</summary>
public enum InquiryProblem
{
    /// <summary>Opened long ago, or without its cookie.</summary>
    Expired,

    /// <summary>Filled in faster than a person can.</summary>
    TooFast,

    /// <summary>The field that nobody sees has been filled in.</summary>
    Trapped,

    /// <summary>Many messages from one place.</summary>
    TooMany,

    /// <summary>More than a form can hold; it was not read.</summary>
    TooLarge,

    /// <summary>The database did not take it.</summary>
    NotKept,
}
