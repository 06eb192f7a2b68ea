using OcopSite.Content;
using OcopSite.Web.Pages.Places;

namespace OcopSite.Web.Tests.Places;

public sealed class PlaceThemesTests
{
    [Fact]
    public void Every_kind_of_place_has_a_theme()
        => Assert.All(Vocabulary.PlaceKinds, kind => Assert.True(kind is "sight" or "beach" or "dunes" or "island" or "nature" || PlaceThemes.Of(kind) != "nature", kind));

    [Fact]
    public void Where_to_buy_comes_first_and_what_nobody_has_sorted_is_something_to_see()
    {
        Assert.Equal(0, PlaceThemes.OrderOf("shop"));
        Assert.Equal(PlaceThemes.OrderOf("beach"), PlaceThemes.OrderOf("waterfall"));
    }
}
