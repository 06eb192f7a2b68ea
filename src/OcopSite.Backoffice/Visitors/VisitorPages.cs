using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Layout;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;
using OcopSite.Inquiries;

namespace OcopSite.Backoffice.Visitors;

/// <summary>What visitors wrote to the programme, and what they looked for.</summary>
internal static class VisitorPages
{
    private const int PageSize = 50;
    private const int Days = 30;

    public static IServiceCollection AddVisitors(this IServiceCollection services)
    {
        services.AddSingleton(new MenuEntry(40, "/admin/inquiries", "menu.inquiries", Act.ReadInquiries));
        services.AddSingleton(new MenuEntry(50, "/admin/searches", "menu.searches", Act.ReadInquiries));
        return services;
    }

    public static void MapVisitors(this RouteGroupBuilder staff)
    {
        RouteGroupBuilder readers = staff.MapGroup("").RequireAct(Act.ReadInquiries);
        readers.MapGet("/inquiries", ListAsync);
        readers.MapGet("/inquiries/{receipt}", OpenAsync);
        readers.MapPost("/inquiries/{receipt}", TakeAsync);
        readers.MapGet("/searches", async (ISearchReport report, CancellationToken cancellationToken) => AdminResults.Page<SearchesView>(
            new SearchesModel(Days, await report.TopAsync(Days, true, PageSize, cancellationToken), await report.TopAsync(Days, false, PageSize, cancellationToken))));
    }

    private static async Task<IResult> ListAsync([FromQuery] string? state, [FromQuery] string? page, IInquiryStore store, CancellationToken cancellationToken)
    {
        InquiryState? chosen = AddressWords.Word<InquiryState>(state);
        int number = AddressWords.Page(page);
        var query = new InquiryQuery { State = chosen, Skip = (number - 1) * PageSize, Take = PageSize };
        return AdminResults.Page<InquiriesView>(new InquiriesModel(chosen, await store.ListAsync(query, cancellationToken), await store.CountAsync(query, cancellationToken), number, PageSize));
    }

    private static async Task<IResult> OpenAsync(string receipt, IInquiryStore store, CancellationToken cancellationToken)
        => await store.FindAsync(receipt, cancellationToken) is Inquiry inquiry ? AdminResults.Page<InquiryView>(inquiry) : AdminResults.NotFound();

    private static async Task<IResult> TakeAsync(string receipt, HttpContext http, IInquiryStore store, CancellationToken cancellationToken)
    {
        IFormCollection form = await http.Request.ReadFormAsync(cancellationToken);
        if (form["act"] == "delete") return await store.DeleteAsync(receipt, cancellationToken) ? AdminResults.SeeOther("/admin/inquiries") : AdminResults.NotFound();
        if (AddressWords.Word<InquiryState>(form["act"]) is not InquiryState state) return AdminResults.NotFound();
        return await store.SetStateAsync(receipt, state, cancellationToken) ? AdminResults.SeeOther($"/admin/inquiries/{receipt}") : AdminResults.NotFound();
    }
}
