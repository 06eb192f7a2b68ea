using OcopSite.Imaging.Processing;

namespace OcopSite.Imaging.Tests.Variants;

public sealed class FramingTests
{
    public static TheoryData<int, int, int, int?, double, double> Cases()
    {
        var cases = new TheoryData<int, int, int, int?, double, double>();
        foreach ((int width, int height) in new[] { (1200, 800), (800, 1200), (1, 1), (3, 5000), (5000, 3), (1201, 799) })
        {
            foreach ((int wanted, int? wantedHeight) in new (int, int?)[] { (16, 12), (320, null), (320, 240), (720, 540), (1920, 1080), (1, 1), (7, 4001) })
            {
                foreach ((double x, double y) in new[] { (0.0, 0.0), (0.5, 0.5), (1.0, 1.0), (0.99, 0.01) })
                    cases.Add(width, height, wanted, wantedHeight, x, y);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_window_always_lies_within_the_picture_and_never_needs_more_than_it_has(int width, int height, int wanted, int? wantedHeight, double x, double y)
    {
        var framing = Framing.Of(width, height, new ImageVariant("/media/x", wanted) { Height = wantedHeight, Focus = new Focus(x, y), Margins = new Margins(0.1, 0.2, 0.3, 0.1) });
        Assert.InRange(framing.ScaledWidth, 1, width);
        Assert.InRange(framing.ScaledHeight, 1, height);
        Assert.InRange(framing.Width, 1, Math.Min(wanted, framing.ScaledWidth));
        Assert.InRange(framing.Left, 0, framing.ScaledWidth - framing.Width);
        Assert.InRange(framing.Top, 0, framing.ScaledHeight - framing.Height);
    }

    [Fact]
    public void A_window_of_the_wanted_size_is_cut_where_there_is_enough()
        => Assert.Equal(new Framing(450, 300, 25, 0, 400, 300), Framing.Of(1200, 800, new ImageVariant("/media/x", 400) { Height = 300 }));

    [Theory]
    [InlineData(200, 200)]
    [InlineData(360, 320, 360)]
    [InlineData(340, 340)]
    [InlineData(1200, 320, 480, 720, 960, 1200)]
    [InlineData(1000, 320, 480, 720, 1000)]
    [InlineData(4000, 320, 480, 720, 960, 1280, 1920)]
    public void The_ladder_ends_at_the_natural_width(int natural, params int[] widths) => Assert.Equal(widths, WidthLadder.UpTo(natural));
}
