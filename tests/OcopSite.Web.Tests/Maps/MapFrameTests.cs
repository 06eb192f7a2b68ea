using OcopSite.Content.Items;
using OcopSite.Web.Maps;

namespace OcopSite.Web.Tests.Maps;

public sealed class MapFrameTests
{
    private static readonly GeoPoint PhanThiet = new(10.928, 108.101);
    private static readonly GeoPoint MuiNe = new(10.933, 108.287);

    [Fact]
    public void The_centre_lies_in_the_middle_north_is_up_and_east_is_right()
    {
        MapFrame frame = MapFrame.Province;
        Assert.Equal(new MapPoint(0.5, 0.5), frame.Place(frame.Centre));
        MapPoint northEast = frame.Place(new GeoPoint(frame.Centre.Latitude + 0.2, frame.Centre.Longitude + 0.2));
        Assert.True(northEast.X > 0.5 && northEast.Y < 0.5);
    }

    [Fact]
    public void A_kilometre_is_as_long_to_the_north_as_to_the_east()
    {
        MapFrame frame = MapFrame.Province;
        var north = new GeoPoint(PhanThiet.Latitude + 0.1, PhanThiet.Longitude);
        var east = new GeoPoint(PhanThiet.Latitude, PhanThiet.Longitude + 0.1);
        double perKmNorth = frame.Place(PhanThiet).DistanceTo(frame.Place(north)) / GeoDistance.Kilometres(PhanThiet, north);
        double perKmEast = frame.Place(PhanThiet).DistanceTo(frame.Place(east)) / GeoDistance.Kilometres(PhanThiet, east);
        Assert.Equal(1, perKmNorth / perKmEast, tolerance: 0.005);
    }

    [Fact]
    public void A_frame_around_points_shows_all_of_them_with_room_for_their_markers()
    {
        MapFrame frame = MapFrame.Around([PhanThiet, MuiNe]);
        Assert.True(frame.Width < MapFrame.Province.Width / 4);
        foreach (MapPoint point in new[] { PhanThiet, MuiNe }.Select(frame.Place))
            Assert.True(point is { X: > 0.1 and < 0.9, Y: > 0.1 and < 0.9 }, $"{point}");
    }

    [Fact]
    public void A_frame_around_nothing_or_around_points_far_apart_is_the_province()
    {
        Assert.Equal(MapFrame.Province, MapFrame.Around([]));
        Assert.Equal(MapFrame.Province, MapFrame.Around([new GeoPoint(11.2, 107.5), new GeoPoint(10.53, 108.94)]));
    }

    [Fact]
    public void Distances_are_those_of_the_great_circle()
    {
        Assert.Equal(0, GeoDistance.Kilometres(MuiNe, MuiNe));
        // A degree of latitude, anywhere.
        Assert.Equal(111.2, GeoDistance.Kilometres(new GeoPoint(10, 108), new GeoPoint(11, 108)), tolerance: 0.1);
        // Phú Quý is said to lie some 56 nautical miles off Phan Thiết.
        Assert.InRange(GeoDistance.Kilometres(PhanThiet, new GeoPoint(10.528, 108.945)) / 1.852, 52, 60);
    }
}
