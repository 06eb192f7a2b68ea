using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Delivery.Snapshots;
using OcopSite.Web.Pages.Products;

namespace OcopSite.Web.Pages.Home;

/// <summary>What is worth seeing now: what the editors chose, else what the calendar and the stars say. Nothing stands twice.</summary>
internal sealed record FrontPage(
    IReadOnlyList<Product> Featured, IReadOnlyList<Product> InSeason, IReadOnlyList<Product> NewlyRecognised, IReadOnlyList<Article> Articles,
    IReadOnlyList<Event> Upcoming, IReadOnlyList<Event> Past, IReadOnlyList<Place> Places)
{
    private const int Few = 3;
    private const int More = 6;

    public static FrontPage Of(HomePage home, CultureSnapshot site, DateTimeOffset now)
    {
        HashSet<Guid> seen = [];
        Product[] Take(IEnumerable<Product> products, int most) => [.. products.Where(p => seen.Add(p.Id)).Take(most)];

        DateOnly today = VietnamTime.DayAt(now);
        Product[] chosen = [.. site.FindAll<Product>(home.FeaturedProductIds)];
        // The lead and full rows of three.
        Product[] featured = Take(chosen.Length > 0 ? chosen : site.Products.OrderByDescending(p => StarKeys.RankOf(p, now)), 1 + More);
        Article[] articles = [.. site.FindAll<Article>(home.FeaturedArticleIds)];
        Event[] upcoming = [.. site.Events.Where(e => e.When.IsUpcomingAt(now)).Take(Few)];
        return new FrontPage(
            featured,
            Take(site.Products.Where(p => new Season(p.SeasonMonths) is { IsAllYear: false } season && season.IsOn(today)), More),
            Take(site.Products.Where(p => p.Recognitions.CurrentAt(now) is not null).OrderByDescending(p => p.Recognitions.CurrentAt(now)!.DecidedOn), More),
            articles.Length > 0 ? articles : [.. site.Articles.Take(Few)],
            upcoming,
            [.. site.Events.Where(e => e.When.Starts is not null && !e.When.IsUpcomingAt(now)).Reverse().Take(Few - upcoming.Length)],
            [.. site.Places.Where(p => p.Images.Count > 0).Take(4)]);
    }
}
