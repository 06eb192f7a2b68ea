using FsCheck.Xunit;
using OcopSite.Content.Items;
using OcopSite.Content.Rules;

namespace OcopSite.Content.Tests.Rules;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class LocalityHistoryTests
{
    private static readonly DateOnly Reform = new(2025, 7, 1);

    [Property]
    public void Whatever_the_data_say_the_way_ends_and_finds_only_units_that_exist(IReadOnlyList<Locality> all, DateOnly day)
    {
        LocalityHistory history = new(all);
        foreach (Locality locality in all)
        {
            IReadOnlyList<Locality> found = history.OnDay(locality, day);
            Assert.All(found, l => Assert.True(l.ExistsOn(day)));
            Assert.Equal(found.Distinct(), found);
        }
    }

    [Property]
    public void What_is_found_is_what_units_that_are_gone_lead_to(IReadOnlyList<Locality> all, DateOnly day)
    {
        LocalityHistory history = new(all);
        Dictionary<Guid, Locality> byId = all.ToDictionary(l => l.Id);
        foreach (Locality locality in all)
        {
            HashSet<Guid> reached = [locality.Id];
            for (int before = 0; before != reached.Count;)
            {
                before = reached.Count;
                Guid[] next = [.. reached.Select(id => byId[id]).Where(l => !l.ExistsOn(day)).SelectMany(l => l.SucceededByIds).Where(byId.ContainsKey)];
                reached.UnionWith(next);
            }

            Assert.Equal(reached.Where(id => byId[id].ExistsOn(day)).Order(), history.OnDay(locality, day).Select(l => l.Id).Order());
        }
    }

    [Property]
    public void Predecessors_are_the_units_that_name_it_as_successor_each_once(IReadOnlyList<Locality> all)
    {
        LocalityHistory history = new(all);
        foreach (Locality locality in all)
            Assert.Equal(all.Where(l => l.SucceededByIds.Contains(locality.Id)).Select(l => l.Id), history.PredecessorsOf(locality).Select(l => l.Id));
    }

    [Property]
    public void A_unit_stands_on_its_own_ground_while_it_exists(IReadOnlyList<Locality> all, DateOnly day)
        => Assert.All(all.Where(l => l.ExistsOn(day)), l => Assert.Equal([l], new LocalityHistory(all).OnDay(l, day)));

    [Fact]
    public void A_former_district_is_the_wards_of_today_in_their_order_and_itself_before_the_reform()
    {
        Locality district = Arbitraries.Locality(0, 2, 1) with { ValidTo = Reform.AddDays(-1) };
        Locality one = Arbitraries.Locality(1) with { ValidFrom = Reform };
        Locality two = Arbitraries.Locality(2) with { ValidFrom = Reform };
        LocalityHistory history = new([district, one, two]);
        Assert.Equal([two, one], history.OnDay(district, Reform));
        Assert.Equal([district], history.OnDay(district, Reform.AddDays(-1)));
        Assert.Equal([district], history.PredecessorsOf(one));
    }

    [Fact]
    public void An_unknown_unit_is_not_found()
    {
        LocalityHistory history = new([Arbitraries.Locality(0)]);
        Assert.Null(history.Find(Guid.NewGuid()));
        Assert.Null(history.Find(null));
        Assert.Equal("Locality 0", history.Find(Arbitraries.Locality(0).Id)?.Name);
    }
}
