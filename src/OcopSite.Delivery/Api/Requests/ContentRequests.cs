using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using OcopSite.Content.Schema;
using OcopSite.Delivery.Api.Answers;
using OcopSite.Delivery.Api.Output;
using OcopSite.Delivery.Embedded;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OcopSite.Delivery.Api.Requests;

/// <summary>Reads what requests say, and answers those that cannot be served.</summary>
internal sealed class ContentRequests(IContentPreparation preparation, Lazy<ContentStates> states, ApiAccess access, StrictNames names, ContentSchema schema)
{
    private const string VaryBy = "Accept-Language, Accept-Segment, Preview, Start-Item";
    private const string StartItemHeader = "Start-Item";

    /// <summary>Answers a request for documents.</summary>
    public async Task<IResult> AnswerAsync(HttpContext http, Func<ContentRequest, Task<IResult>> answer)
    {
        http.Response.Headers.Vary = VaryBy;
        if (!preparation.IsReady) return DeliveryProblems.NotReady(http.Response);
        if (ReadOutput(http.Request.Query, out OutputRequest output) is { } malformed) return malformed;
        bool isPreview = string.Equals(http.Request.Headers["Preview"], "true", StringComparison.OrdinalIgnoreCase);
        if (isPreview ? !access.MayPreview(http.Request) : !access.MayRead(http.Request)) return TypedResults.Unauthorized();

        ContentState state = isPreview ? states.Value.ReadDrafts() : states.Value.Current;
        ContentRequest request = new(state, PresentationOf(http.Request, output), StartItem: null);
        if (http.Request.Headers.TryGetValue(StartItemHeader, out var startItem))
        {
            if (RootOf(request, startItem.ToString()) is not IPublishedContent root)
                return TypedResults.Json(DeliveryProblems.StartItemNotFound, statusCode: StatusCodes.Status404NotFound);
            request = request with { StartItem = root };
        }

        return await GuardAsync(() => answer(request));
    }

    /// <summary>Answers a request for documents that needs to wait for nothing.</summary>
    public Task<IResult> AnswerAsync(HttpContext http, Func<ContentRequest, IResult> answer) => AnswerAsync(http, request => Task.FromResult(answer(request)));

    /// <summary>Answers a request for media: they have no drafts, no languages, and lie under no root.</summary>
    public async Task<IResult> AnswerMediaAsync(HttpContext http, Func<ContentRequest, IResult> answer)
    {
        if (!preparation.IsReady) return DeliveryProblems.NotReady(http.Response);
        if (ReadOutput(http.Request.Query, out OutputRequest output) is { } malformed) return malformed;
        if (!access.MayRead(http.Request)) return TypedResults.Unauthorized();
        ContentRequest request = new(states.Value.Current, new Presentation(RequestedLanguage.Of(null, schema), "", output), StartItem: null);
        return await GuardAsync(() => Task.FromResult(answer(request)));
    }

    private static async Task<IResult> GuardAsync(Func<Task<IResult>> answer)
    {
        try
        {
            return await answer();
        }
        catch (AnswerTooLargeException e)
        {
            return DeliveryProblems.TooLarge(e.Message);
        }
    }

    private ProblemHttpResult? ReadOutput(IQueryCollection query, out OutputRequest output)
        => OutputRequest.Read(query, out output) ?? (query["strict"] == "true" ? names.Check(output) : null);

    private Presentation PresentationOf(HttpRequest request, OutputRequest output)
        => new(RequestedLanguage.Of(request.Headers.AcceptLanguage, schema), request.Headers["Accept-Segment"].ToString(), output);

    private static IPublishedContent? RootOf(ContentRequest request, string text)
    {
        string trimmed = text.Trim().Trim('/');
        return Guid.TryParse(trimmed, out Guid key)
            ? request.State.Snapshot.GetDocumentChildren(null).FirstOrDefault(root => root.Key == key)
            : request.Root(trimmed, StringComparison.OrdinalIgnoreCase);
    }
}
