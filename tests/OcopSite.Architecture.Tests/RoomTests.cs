namespace OcopSite.Architecture.Tests;

/// <summary>The arrows between the rooms: who may know whom.</summary>
public sealed class RoomTests
{
    private const string Content = "OcopSite.Content";
    private const string Umbraco = "OcopSite.Umbraco";
    private const string Engine = "OcopSite.Engine";
    private const string Delivery = "OcopSite.Delivery";
    private const string Backoffice = "OcopSite.Backoffice";
    private const string Search = "OcopSite.Search";
    private const string Imaging = "OcopSite.Imaging";
    private const string Inquiries = "OcopSite.Inquiries";
    private const string Web = "OcopSite.Web";

    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        [Content] = [],
        [Umbraco] = [Content],
        [Engine] = [Umbraco, Content],
        [Delivery] = [Engine, Umbraco, Content],
        [Backoffice] = [Engine, Umbraco, Content, Imaging, Inquiries],
        [Search] = [],
        [Imaging] = [],
        [Inquiries] = [],
        [Web] = [Content, Umbraco, Engine, Delivery, Backoffice, Search, Imaging, Inquiries],
    };

    public static TheoryData<string> Rooms => [.. Repository.Rooms];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_has_its_place_in_the_design(string room) => Assert.Contains(room, MayKnow.Keys);

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_refers_only_to_the_rooms_it_may_know(string room)
    {
        Assert.Empty(Repository.ReferencedRooms(room).Except(MayKnow[room]));
        Assert.Empty(Repository.ReferencedAssemblies(room).Where(a => a.StartsWith("OcopSite.", StringComparison.Ordinal)).Except(MayKnow[room]));
    }

    [Fact]
    public void Content_depends_on_the_framework_alone()
    {
        Assert.Empty(Repository.Items(Content, "PackageReference"));
        Assert.Empty(Repository.Items(Content, "FrameworkReference"));
        Assert.All(Repository.ReferencedAssemblies(Content), a => Assert.StartsWith("System.", a, StringComparison.Ordinal));
    }

    [Fact]
    public void The_description_for_Umbraco_runs_inside_a_stock_one()
    {
        Assert.Equal(["Umbraco.Cms.Core"], Repository.Items(Umbraco, "PackageReference"));
        Assert.Empty(Repository.Items(Umbraco, "FrameworkReference"));
        Assert.DoesNotContain(Repository.ReferencedAssemblies(Umbraco), a => a.StartsWith("Umbraco.", StringComparison.Ordinal) && a != "Umbraco.Core");
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Only_the_engine_knows_how_content_is_stored(string room)
    {
        // Inquiries are no content: they have a database of their own.
        if (room is Engine or Inquiries) return;
        Assert.DoesNotContain(Repository.Items(room, "PackageReference").Concat(Repository.ReferencedAssemblies(room)), IsStorage);
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Only_the_engine_and_the_description_for_Umbraco_bring_Umbraco_in(string room)
    {
        if (room is Engine or Umbraco) return;
        Assert.DoesNotContain(Repository.Items(room, "PackageReference"), p => p.StartsWith("Umbraco.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Content)]
    [InlineData(Search)]
    [InlineData(Imaging)]
    [InlineData(Inquiries)]
    public void A_room_that_knows_no_CMS_uses_none(string room)
    {
        if (!Repository.Rooms.Contains(room)) return;
        Assert.DoesNotContain(Repository.ReferencedAssemblies(room), a => a.StartsWith("Umbraco.", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Only_the_search_knows_Lucene(string room)
    {
        if (room == Search) return;
        Assert.DoesNotContain(Repository.Items(room, "PackageReference").Concat(Repository.ReferencedAssemblies(room)), a => a.StartsWith("Lucene.", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_has_a_test_project(string room) => Assert.Contains($"{room}.Tests", Repository.TestProjects);

    [Fact]
    public void The_solution_holds_every_project()
    {
        string solution = Repository.Read("OcopSite.sln");
        Assert.All(Repository.Rooms.Concat(Repository.TestProjects), p => Assert.Contains($"{p}.csproj", solution, StringComparison.Ordinal));
    }

    private static bool IsStorage(string name)
        => name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) || name.StartsWith("Microsoft.Data.Sqlite", StringComparison.Ordinal) || name.StartsWith("Npgsql", StringComparison.Ordinal);
}
