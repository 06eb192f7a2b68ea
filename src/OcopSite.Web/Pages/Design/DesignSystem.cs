using OcopSite.Web.Pages.Errors;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Pages.Design;

/// <summary>The living page of the design system: the very parts that pages are made of, in every state. For those who work on the site.</summary>
internal static class DesignSystem
{
    public const string Address = "/he-thong-thiet-ke/";

    public static void MapDesignSystem(this WebApplication app) => app.MapGet(Address, Handle);

    private static IResult Handle(PageContext page) => page.IsReady ? PageResults.Of(typeof(DesignView)) : new NotReady();
}
