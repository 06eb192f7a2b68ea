namespace OcopSite.Web.Pages.Inquiries;

/// <summary>Names of the fields, and how much they take.</summary>
public static class InquiryFields
{
    public const string Name = "name";
    public const string Organisation = "organisation";
    public const string Email = "email";
    public const string Phone = "phone";
    public const string Kind = "kind";
    public const string Addressee = "to";
    public const string Products = "products";
    public const string Message = "message";
    public const string Consent = "consent";
    public const string Ticket = "ticket";

    /// <summary>Out of sight: only machines fill it in.</summary>
    public const string Trap = "homepage";

    public const int LineLength = 150;
    public const int EmailLength = 254;
    public const int PhoneLength = 60;
    public const int ProductsLength = 300;
    public const int MessageLength = 4000;
}
