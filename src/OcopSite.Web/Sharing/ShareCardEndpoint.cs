using Microsoft.Net.Http.Headers;
using OcopSite.Content.Items;
using OcopSite.Content.Schema;
using OcopSite.Delivery;
using OcopSite.Imaging;
using OcopSite.Web.Pages.Errors;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Sharing;

/// <summary>
/// <c>/share/…</c>: the cards of published items. There is one for each item and language and nothing in the address says what stands on it, so
/// nobody can have others drawn.
/// </summary>
internal static class ShareCardEndpoint
{
    private const string Forever = "public, max-age=31536000, immutable";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static IServiceCollection AddShareCards(this IServiceCollection services) => services.AddScoped<SharedPictures>();

    public static void MapShareCards(this IEndpointRouteBuilder routes)
    {
        foreach (LanguageDefinition language in routes.ServiceProvider.GetRequiredService<ContentSchema>().Languages)
            routes.MapMethods(PublicUrl.Of(language, "/share/{id:guid}/{version}.jpg"), Reading, CardAsync);
    }

    public static string UrlOf(LanguageDefinition language, PublishedItem item, string version) => PublicUrl.Of(language, $"/share/{item.Id}/{version}.jpg");

    private static async Task<IResult> CardAsync(Guid id, HttpContext http, PageContext page, SharedPictures pictures, IShareCards cards)
    {
        if (!page.IsReady) return new NotReady();
        if (page.Site.Find<PublishedItem>(id) is not PublishedItem item || PageTypes.Find(item.ContentType) is null) return PageResults.NotFound();

        // A link that was shared before a change shows the present card.
        string url = pictures.CardUrl(item);
        if (url != page.Path) return Results.Redirect(url);
        EncodedImage image = await cards.RenderAsync(CardContent.Of(item, page), http.RequestAborted);
        http.Response.Headers.CacheControl = Forever;
        return TypedResults.Stream(image.Content, image.ContentType, entityTag: new EntityTagHeaderValue($"\"{image.Tag}\""));
    }
}
