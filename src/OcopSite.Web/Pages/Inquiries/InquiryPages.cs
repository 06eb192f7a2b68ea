using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using OcopSite.Content.Schema;
using OcopSite.Inquiries.Mail;
using OcopSite.Web.Pages.Errors;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Pages.Inquiries;

/// <summary>Contact and trade inquiry, and the page after sending, in every language. None of them is ever kept by a cache.</summary>
internal static class InquiryPages
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static IServiceCollection AddInquiryPages(this IServiceCollection services)
    {
        services.AddOptions<InquiryLimitOptions>().BindConfiguration(InquiryLimitOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "ocop-form";
            // Lax, not strict: who comes from another site must not lose the form that is open in another tab.
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddSingleton<FormTickets>();
        services.AddSingleton<SentReceipts>();
        services.AddSingleton<InquiryLimits>();
        services.AddSingleton<ILetterWriter, InquiryLetters>();
        services.AddScoped<InquiryDesk>();
        return services;
    }

    public static void MapInquiries(this IEndpointRouteBuilder routes)
    {
        IRequestSizeLimitMetadata size = new RequestSizeLimitAttribute(InquiryDesk.LargestForm);
        foreach (LanguageDefinition language in routes.ServiceProvider.GetRequiredService<ContentSchema>().Languages)
        {
            foreach (InquiryForm form in InquiryForm.All)
            {
                routes.MapMethods(form.UrlIn(language), Reading, (HttpContext http, InquiryDesk desk) => desk.Open(http, form));
                routes.MapPost(form.UrlIn(language), (HttpContext http, InquiryDesk desk, CancellationToken cancellationToken) => desk.TakeAsync(http, form, cancellationToken))
                    .WithMetadata(size);
            }

            routes.MapMethods(InquiryForm.ReceiptUrlIn(language), Reading, Receipt);
        }
    }

    private static IResult Receipt(HttpContext http, PageContext page, SentReceipts receipts)
    {
        if (!page.IsReady) return new NotReady();
        http.Response.Headers.CacheControl = "no-store";
        return receipts.Of(http) is SentReceipt receipt
            ? PageResults.Render(typeof(ReceiptView), new() { ["Receipt"] = receipt }, StatusCodes.Status200OK)
            : PageResults.Render(typeof(NoReceiptView), [], StatusCodes.Status404NotFound);
    }
}
