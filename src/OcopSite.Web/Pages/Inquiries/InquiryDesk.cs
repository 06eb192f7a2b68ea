using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using OcopSite.Content.Items;
using OcopSite.Inquiries;
using OcopSite.Web.Components.Forms;
using OcopSite.Web.Pages.Errors;
using OcopSite.Web.Pages.Lists;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Pages.Inquiries;

/// <summary>Gives out forms and takes them back. Whatever keeps a form from being taken, it comes back with what was typed.</summary>
internal sealed partial class InquiryDesk(
    PageContext page, IInquiryStore store, FormTickets tickets, SentReceipts receipts, IAntiforgery antiforgery, InquiryLimits limits,
    IOptions<InquiryOptions> options, TimeProvider clock, ILogger<InquiryDesk> logger)
{
    /// <summary>Many times the longest message with every letter encoded.</summary>
    public const int LargestForm = 128 * 1024;

    private const string FormType = "application/x-www-form-urlencoded";

    private static readonly TimeSpan LongestFill = TimeSpan.FromHours(24);
    private static readonly FormOptions Limits = new() { ValueCountLimit = 32, KeyLengthLimit = 64, ValueLengthLimit = LargestForm };

    public IResult Open(HttpContext http, InquiryForm form)
    {
        if (!page.IsReady) return new NotReady();
        string url = form.UrlIn(page.Language);
        if (page.Path != url) return Results.Redirect(url + page.QueryString, permanent: true);

        (InquiryInput input, ListAnswer.BadValue? problem) = form == InquiryForm.Trade ? InquiryPrefill.Read(page) : (new InquiryInput(), null);
        return problem is not null ? PageResults.BadRequest(problem, url) : Show(http, form, input with { Ticket = tickets.Issue() });
    }

    public async Task<IResult> TakeAsync(HttpContext http, InquiryForm form, CancellationToken cancellationToken)
    {
        if (!page.IsReady) return new NotReady();
        if (await ReadAsync(http, cancellationToken) is not InquiryInput input)
            return Refuse(http, form, new InquiryInput { Ticket = tickets.Issue() }, InquiryProblem.TooLarge);
        if (!limits.Allows(http)) return Refuse(http, form, input, InquiryProblem.TooMany);

        FormTicket? ticket = tickets.Read(input.Ticket);
        if (ticket is null || clock.GetUtcNow() - ticket.IssuedAt > LongestFill || !await antiforgery.IsRequestValidAsync(http))
            // Consent is not kept here: the form may have been filled in by somebody else's page.
            return Refuse(http, form, input with { Ticket = tickets.Issue(), Consent = "" }, InquiryProblem.Expired);
        if (input.Trap.Length > 0) return Refuse(http, form, input with { Trap = "" }, InquiryProblem.Trapped);
        if (clock.GetUtcNow() - ticket.IssuedAt < limits.ShortestFill) return Refuse(http, form, input, InquiryProblem.TooFast);

        var checks = new InquiryChecks(page);
        if (checks.Errors(form, input) is { Count: > 0 } errors) return Show(http, form, input, errors);
        return await KeepAsync(http, form, input, ticket, checks.ProducerOf(input.Addressee), cancellationToken);
    }

    private async Task<IResult> KeepAsync(
        HttpContext http, InquiryForm form, InquiryInput input, FormTicket ticket, Producer? producer, CancellationToken cancellationToken)
    {
        Inquiry kept;
        try
        {
            kept = await store.AddAsync(NewInquiry(form, input, ticket, producer), cancellationToken);
        }
        catch (InquiryNotKeptException e)
        {
            Log.NotKept(logger, e);
            return Refuse(http, form, input, InquiryProblem.NotKept);
        }

        Log.Kept(logger, kept.Receipt, kept.Kind);
        receipts.Give(http, new SentReceipt(kept.Receipt, form.Key, kept.Addressee?.Id, clock.GetUtcNow()));
        return new SeeOther(InquiryForm.ReceiptUrlIn(page.Language));
    }

    private NewInquiry NewInquiry(InquiryForm form, InquiryInput input, FormTicket ticket, Producer? producer)
    {
        bool isTrade = form == InquiryForm.Trade;
        return new NewInquiry
        {
            Submission = input.SubmissionOf(ticket),
            Kind = isTrade ? input.Kind : InquiryKinds.Contact,
            Addressee = isTrade && producer is not null ? new Addressee(producer.Id, producer.Name) : null,
            AddresseeEmail = isTrade ? producer?.Email : null,
            Sender = new Sender(input.Name, isTrade ? OrNothing(input.Organisation) : null, OrNothing(input.Email), OrNothing(input.Phone)),
            Products = isTrade ? OrNothing(input.Products) : null,
            Message = input.Message,
            Language = page.Culture,
            Consent = new Consent(input.Consent, page.Texts[$"inquiry.consent.{form.Key}", options.Value.RetentionMonths], clock.GetUtcNow()),
        };
    }

    /// <returns><see langword="null"/> for more than a form can hold.</returns>
    private static async Task<InquiryInput?> ReadAsync(HttpContext http, CancellationToken cancellationToken)
    {
        if (http.Request.ContentLength > LargestForm) return null;
        // Our forms come in no other way.
        if (http.Request.ContentType?.StartsWith(FormType, StringComparison.OrdinalIgnoreCase) != true) return new InquiryInput();
        try
        {
            return InquiryInput.Of(await http.Request.ReadFormAsync(Limits, cancellationToken));
        }
        catch (Exception e) when (e is InvalidDataException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
        {
            return null;
        }
    }

    private IResult Refuse(HttpContext http, InquiryForm form, InquiryInput input, InquiryProblem problem)
    {
        if (problem == InquiryProblem.TooMany) http.Response.Headers.RetryAfter = $"{InquiryLimits.Period.TotalSeconds:0}";
        return Show(http, form, input, problem: problem);
    }

    private IResult Show(HttpContext http, InquiryForm form, InquiryInput input, IReadOnlyList<FormError>? errors = null, InquiryProblem? problem = null)
    {
        var model = new InquiryModel(form, input)
        {
            Errors = errors ?? [],
            Problem = problem,
            NoIndex = errors is not null || problem is not null || page.QueryString.Length > 0,
            // Also forbids every cache to keep the page.
            Antiforgery = antiforgery.GetAndStoreTokens(http),
            RetentionMonths = options.Value.RetentionMonths,
        };
        return PageResults.Render(typeof(InquiryView), new() { ["Model"] = model }, StatusOf(model));
    }

    private static int StatusOf(InquiryModel model) => model switch
    {
        { HasErrors: false } => StatusCodes.Status200OK,
        { Problem: InquiryProblem.TooMany } => StatusCodes.Status429TooManyRequests,
        { Problem: InquiryProblem.TooLarge } => StatusCodes.Status413PayloadTooLarge,
        { Problem: InquiryProblem.NotKept } => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status400BadRequest,
    };

    private static string? OrNothing(string text) => text.Length > 0 ? text : null;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Inquiry {Receipt} ({Kind}) was kept")]
        public static partial void Kept(ILogger logger, string receipt, string kind);

        [LoggerMessage(LogLevel.Error, "An inquiry could not be kept; its sender was asked to try again")]
        public static partial void NotKept(ILogger logger, Exception exception);
    }
}
