using OcopSite.Web.Pages.Lists;

namespace OcopSite.Web.Tests.Lists;

public sealed class ListQueryTests
{
    [Fact]
    public void A_state_has_one_address_whatever_the_order_of_choosing()
    {
        var list = new ListQuery("/san-pham/");
        string one = list.Toggle("stars", "4").Toggle("group", "food").Toggle("group", "beverage").Url;
        string other = list.Toggle("group", "beverage").Toggle("group", "food").Toggle("stars", "4").Url;
        Assert.Equal(one, other);
        Assert.Equal("/san-pham/?group=beverage&group=food&stars=4", one);
    }

    [Fact]
    public void Choosing_twice_is_not_choosing_at_all_and_leads_back_to_the_first_page()
    {
        var list = new ListQuery("/x/") { Page = 3, Sort = "stars" };
        Assert.Equal("/x/?sort=stars", list.Toggle("type", "fish sauce").Toggle("type", "fish sauce").Url);
    }

    [Fact]
    public void A_view_stays_while_one_chooses()
        => Assert.Equal("/x/?type=rice&view=table&sort=stars", (new ListQuery("/x/") { View = "table", Sort = "stars" }).Toggle("type", "rice").Url);

    [Fact]
    public void Values_are_encoded()
        => Assert.Equal("/x/?q=n%C6%B0%E1%BB%9Bc%20m%E1%BA%AFm%20%26%20co", new ListQuery("/x/") { Text = "nước mắm & co" }.Url);
}
