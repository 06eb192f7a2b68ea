using System.Globalization;
using System.Text;

namespace OcopSite.Search.Tests.Querying;

public sealed class ResultPageTests() : SearchTests([.. Enumerable.Range(1, 25).Select(Document)])
{
    [Fact]
    public void Pages_follow_each_other_without_gaps()
    {
        SearchResult[] pages = [Page(0, 10), Page(10, 10), Page(20, 10)];

        Assert.All(pages, static page => Assert.Equal(25, page.Total));
        Assert.Equal([10, 10, 5], pages.Select(static page => page.Hits.Count));
        Assert.Equal(25, pages.SelectMany(static page => page.Hits).Select(static hit => hit.Id).Distinct().Count());
    }

    [Theory]
    [InlineData(-5, 10, 10)]
    [InlineData(int.MaxValue, 10, 0)]
    [InlineData(0, -1, 0)]
    [InlineData(0, int.MaxValue, 25)]
    [InlineData(30, 10, 0)]
    public void Pages_beyond_all_bounds_are_answered(int skip, int take, int hits) => Assert.Equal(hits, Page(skip, take).Hits.Count);

    [Fact]
    public void Hits_sort_by_the_key_of_the_name()
        => Assert.Equal(["Mắm 25", "Mắm 24", "Mắm 23"], Sorted(SearchSort.Name));

    [Fact]
    public void Hits_sort_by_date()
    {
        Assert.Equal(["Mắm 25", "Mắm 24", "Mắm 23"], Sorted(SearchSort.Newest));
        Assert.Equal(["Mắm 1", "Mắm 2", "Mắm 3"], Sorted(SearchSort.Oldest));
    }

    [Fact]
    public void What_matched_is_shown_where_it_stands()
    {
        var hit = Page(0, 1).Hits.Single();

        Assert.All(hit.Highlights, static highlight =>
            Assert.All(highlight.Ranges, range => Assert.Equal("mắm", highlight.Text.Substring(range.Start, range.Length), ignoreCase: true)));
        Assert.Equal(["name", "text"], hit.Highlights.Select(static highlight => highlight.Field));
    }

    [Fact]
    public async Task A_long_text_is_shown_around_the_match()
    {
        var filler = string.Join(' ', Enumerable.Repeat("chữ", 200));
        using var other = await SearchFixture.WithAsync(SearchFixture.Document("Tên") with { Body = $"{filler} kho báu {filler}" });

        var highlight = Assert.Single(other.Search.Search(new SearchQuery { Text = "kho bau" }).Hits.Single().Highlights);

        Assert.InRange(highlight.Text.Length, 20, 200);
        Assert.Equal(('…', '…'), (highlight.Text[0], highlight.Text[^1]));
        Assert.Equal(["kho", "báu"], highlight.Ranges.Select(range => highlight.Text.Substring(range.Start, range.Length)));
    }

    private static SearchDocument Document(int number) => SearchFixture.Document($"Mắm {number}") with
    {
        Summary = "Một loại mắm ngon",
        SortDate = new DateTimeOffset(2025, 1, number, 0, 0, 0, TimeSpan.Zero),
        NameSortKey = Encoding.ASCII.GetBytes((100 - number).ToString("000", CultureInfo.InvariantCulture)),
    };

    private SearchResult Page(int skip, int take) => Search(new SearchQuery { Text = "mắm", Skip = skip, Take = take });

    private IEnumerable<string> Sorted(SearchSort sort)
        => Search(new SearchQuery { Text = "mắm", Sort = sort, Take = 3 }).Hits.Select(static hit => hit.Name);
}
