using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using OcopSite.Content.Rules;

namespace OcopSite.Content.Tests.Rules;

public sealed class StarsTests
{
    public static TheoryData<int, decimal, decimal, bool> Bands
    {
        get
        {
            using JsonDocument programme = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "programme.json")));
            TheoryData<int, decimal, decimal, bool> bands = [];
            foreach (JsonElement band in programme.RootElement.GetProperty("stars").EnumerateArray())
            {
                bool exclusive = band.TryGetProperty("maxExclusive", out JsonElement end);
                decimal max = exclusive ? end.GetDecimal() : band.GetProperty("max").GetDecimal();
                bands.Add(band.GetProperty("stars").GetInt32(), band.GetProperty("min").GetDecimal(), max, exclusive);
            }

            return bands;
        }
    }

    [Theory]
    [MemberData(nameof(Bands))]
    public void The_bands_are_those_of_the_programme(int stars, decimal min, decimal max, bool exclusive)
    {
        decimal last = exclusive ? max - 0.01m : max;
        for (decimal score = min; score <= last; score += 0.25m) Assert.Equal(stars, Stars.FromScore(score));
        Assert.Equal(stars, Stars.FromScore(last));
    }

    [Fact]
    public void The_programme_knows_five_bands() => Assert.Equal(5, Bands.Count);

    [Property]
    public Property More_points_never_earn_fewer_stars()
        => Prop.ForAll(Gen.Choose(0, 10_000).Two().ToArbitrary(), x => x.Item1 > x.Item2 || Stars.FromScore(x.Item1 / 100m) <= Stars.FromScore(x.Item2 / 100m));

    [Theory]
    [InlineData(-0.01)]
    [InlineData(100.01)]
    public void A_score_outside_the_scale_is_refused(double score) => Assert.Throws<ArgumentOutOfRangeException>(() => Stars.FromScore((decimal)score));

    [Theory]
    [InlineData(0, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void Three_stars_and_more_are_recognised(int stars, bool recognised) => Assert.Equal(recognised, Stars.IsRecognised(stars));
}
