using OcopSite.Content;
using OcopSite.Delivery.Snapshots;

namespace OcopSite.Delivery.Tests.Snapshots;

public sealed class SnapshotUpdaterTests : IDisposable
{
    private readonly SnapshotFixture _files = new();
    private readonly TestSource _source = new();
    private readonly List<string> _calls = [];

    [Fact]
    public async Task The_first_start_reads_everything()
    {
        _source.Publish(SnapshotFixture.Product(1, "Nho"));
        SnapshotStore store = await StartedAsync();
        Assert.Equal(["Nho"], Names(store));
        Assert.Equal(1, _source.FullReads);
    }

    [Fact]
    public async Task A_later_start_reads_from_disk_and_catches_up()
    {
        _source.Publish(SnapshotFixture.Product(1, "Nho"), SnapshotFixture.Product(2, "Táo"));
        await StartedAsync();
        _source.Publish(SnapshotFixture.Product(3, "Ớt"));
        _source.Unpublish(Documents.Id(2));

        Assert.Equal(["Nho", "Ớt"], Names(await StartedAsync()));
        Assert.Equal(["Nho", "Ớt"], Names(await StartedAsync()));
        Assert.Equal(1, _source.FullReads);
    }

    [Fact]
    public async Task A_source_that_was_set_up_anew_is_read_whole()
    {
        for (int i = 1; i <= 5; i++) _source.Publish(SnapshotFixture.Product(i, $"Nho {i}"));
        await StartedAsync();

        TestSource anew = new();
        anew.Publish(SnapshotFixture.Product(9, "Táo"));
        (SnapshotStore store, SnapshotUpdater updater) = _files.Restart(anew);
        await updater.LoadAsync(default);
        Assert.Equal(["Táo"], Names(store));
        Assert.Equal(1, store.Current.Position);
        Assert.Equal(1, anew.FullReads);
    }

    [Fact]
    public async Task While_the_source_is_away_a_start_serves_what_is_on_disk()
    {
        _source.Publish(SnapshotFixture.Product(1, "Nho"));
        await StartedAsync();
        _source.Failure = new HttpRequestException("away");
        SnapshotStore store = await StartedAsync();
        Assert.True(store.IsReady);
        Assert.Equal(["Nho"], Names(store));
    }

    [Fact]
    public async Task With_nothing_on_disk_and_the_source_away_the_start_says_so()
    {
        _source.Failure = new HttpRequestException("away");
        await Assert.ThrowsAsync<HttpRequestException>(StartedAsync);
    }

    [Fact]
    public async Task A_change_is_followed_as_it_happens()
    {
        _source.Publish(SnapshotFixture.Product(1, "Nho"));
        RecordingObserver observer = new("index", _calls);
        (SnapshotStore store, SnapshotUpdater updater) = _files.Restart(_source, observer);
        await updater.LoadAsync(default);
        await updater.StartAsync(default);

        await observer.ReachedAsync(_source.Publish(SnapshotFixture.Product(2, "Táo")));
        Assert.Equal(["Nho", "Táo"], Names(store));
        await observer.ReachedAsync(_source.Unpublish(Documents.Id(1)));
        Assert.Equal(["Táo"], Names(store));
        await updater.StopAsync(default);
    }

    [Fact]
    public async Task A_batch_that_fails_is_tried_again_while_the_old_snapshot_stays()
    {
        _source.Publish(SnapshotFixture.Product(1, "Nho"));
        RecordingObserver observer = new("index", _calls);
        (SnapshotStore store, SnapshotUpdater updater) = _files.Restart(_source, observer);
        await updater.LoadAsync(default);
        await updater.StartAsync(default);

        observer.Failure = new IOException("disk full");
        long position = _source.Publish(SnapshotFixture.Product(2, "Táo"));
        for (int i = 0; i < 3; i++) await _files.Clock.PassNextWaitAsync();
        await _files.Clock.PassNextWaitAsync(meanwhile: () =>
        {
            Assert.Equal(["Nho"], Names(store));
            observer.Failure = null;
        });
        await observer.ReachedAsync(position);
        Assert.Equal(["Nho", "Táo"], Names(store));
        await updater.StopAsync(default);
        Assert.Equal(["Nho", "Táo"], Names(await StartedAsync()));
    }

    [Fact]
    public async Task Trying_again_does_not_make_the_file_grow()
    {
        _source.Publish(SnapshotFixture.Product(1, "Nho"));
        RecordingObserver observer = new("index", _calls);
        (_, SnapshotUpdater updater) = _files.Restart(_source, observer);
        await updater.LoadAsync(default);
        observer.Failure = new IOException("disk full");
        _source.Publish(SnapshotFixture.Product(2, "Táo"));
        await updater.StartAsync(default);

        List<long> lengths = [];
        for (int i = 0; i < 5; i++) await _files.Clock.PassNextWaitAsync(meanwhile: () => lengths.Add(new FileInfo(_files.FilePath).Length));
        Assert.Single(lengths.Distinct());
        await updater.StopAsync(default);
    }

    [Fact]
    public async Task A_source_that_goes_away_for_a_while_is_followed_when_it_is_back()
    {
        RecordingObserver observer = new("index", _calls);
        (SnapshotStore store, SnapshotUpdater updater) = _files.Restart(_source, observer);
        await updater.LoadAsync(default);
        _source.Failure = new HttpRequestException("away");
        await updater.StartAsync(default);
        long position = _source.Publish(SnapshotFixture.Product(1, "Nho"));
        await _files.Clock.PassNextWaitAsync();
        await _files.Clock.PassNextWaitAsync(meanwhile: () => _source.Failure = null);
        await observer.ReachedAsync(position);
        Assert.Equal(["Nho"], Names(store));
        await updater.StopAsync(default);
    }

    public void Dispose() => _files.Dispose();

    private static IEnumerable<string> Names(SnapshotStore store) => store.Current.In(Cultures.Vietnamese).All.Select(i => i.Name);

    private async Task<SnapshotStore> StartedAsync()
    {
        (SnapshotStore store, SnapshotUpdater updater) = _files.Restart(_source);
        await updater.LoadAsync(default);
        return store;
    }
}
