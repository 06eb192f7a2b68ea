using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using OcopSite.Content;
using OcopSite.Delivery.Snapshots;

namespace OcopSite.Delivery.Tests.Snapshots;

public sealed class SnapshotLogTests : IDisposable
{
    private static readonly Redirect Moved = new(Cultures.Vietnamese, "/cũ/", Documents.Id(1));

    private static readonly string[] SurvivingStates = ["1: 1=Nho, 1 moved", "2: 1=Nho 2=Táo, 1 moved"];

    private readonly SnapshotFixture _files = new();

    [Fact]
    public async Task Without_a_file_there_is_nothing() => Assert.Null(await ReadAsync(_files.Log()));

    [Fact]
    public async Task What_was_written_is_read_again_by_the_next_run()
    {
        SnapshotLog log = _files.Log();
        await log.RewriteAsync(Batch(5, [(1, "Nước mắm"), (2, "Nho")]), default);
        await log.AppendAsync(Batch(6, [(2, "Nho xanh"), (3, "Táo")], removed: [1]), default);

        Assert.Equal("6: 2=Nho xanh 3=Táo, 1 moved", Describe(await ReadAsync(_files.Log())));
    }

    [Fact]
    public async Task A_document_comes_back_as_it_was_however_it_was_written()
    {
        const string Pretty = "{\n  \"name\": \"Ớt \\\"cay\\\"\\r\\n\u2028\",\r\n  \"number\": 1.50,\n  \"none\": null\n}";
        using JsonDocument json = JsonDocument.Parse(Pretty);
        DeliveredDocument document = new(Documents.Id(1), new Dictionary<string, JsonElement> { ["vi-VN"] = json.RootElement });
        await _files.Log().RewriteAsync(new ContentBatch(1, [document], [], []), default);

        ContentBatch? read = await ReadAsync(_files.Log());
        Assert.True(JsonElement.DeepEquals(json.RootElement, Assert.Single(read!.Documents).Versions["vi-VN"]));
    }

    [Property(MaxTest = 50)]
    public Property Reading_gives_what_all_batches_together_make()
    {
        Gen<(int Number, string? Name)[]> batches = (
            from number in Gen.Choose(1, 5)
            from name in Gen.Elements("Nho", "Táo", "Ớt", null)
            select (number, name)).ArrayOf();
        return Prop.ForAll(batches.ArrayOf().ToArbitrary(), changes =>
        {
            using SnapshotFixture files = new();
            SnapshotLog log = files.Log();
            log.RewriteAsync(Batch(0, []), default).GetAwaiter().GetResult();
            SortedDictionary<int, string> model = [];
            for (int i = 0; i < changes.Length; i++)
            {
                // A batch names a document once, as published or as removed.
                var batch = changes[i].GroupBy(c => c.Number).Select(g => g.Last()).ToList();
                foreach ((int number, string? name) in batch)
                {
                    if (name is null) model.Remove(number);
                    else model[number] = name;
                }

                log.AppendAsync(Batch(i + 1, [.. batch.Where(b => b.Name is not null).Select(b => (b.Number, b.Name!))], [.. batch.Where(b => b.Name is null).Select(b => b.Number)]), default).GetAwaiter().GetResult();
                if (i % 3 == 2) Assert.NotNull(ReadAsync(log = files.Log()).GetAwaiter().GetResult());
            }

            Assert.Equal(Describe(changes.Length, model), Describe(ReadAsync(files.Log()).GetAwaiter().GetResult()));
        });
    }

    [Fact]
    public async Task A_file_cut_anywhere_gives_the_state_after_its_last_whole_batch_and_can_be_written_on()
    {
        SnapshotLog log = _files.Log();
        List<(long End, string State)> states = [];
        await log.RewriteAsync(Batch(1, [(1, "Nước mắm"), (2, "Nho")]), default);
        states.Add((new FileInfo(_files.FilePath).Length, "1: 1=Nước mắm 2=Nho, 1 moved"));
        await log.AppendAsync(Batch(2, [(3, "Ớt")], removed: [1]), default);
        states.Add((new FileInfo(_files.FilePath).Length, "2: 2=Nho 3=Ớt, 1 moved"));
        await log.AppendAsync(Batch(3, [(2, "Nho xanh")]), default);
        states.Add((new FileInfo(_files.FilePath).Length, "3: 2=Nho xanh 3=Ớt, 1 moved"));
        byte[] whole = await File.ReadAllBytesAsync(_files.FilePath);

        for (int length = 0; length <= whole.Length; length++)
        {
            await File.WriteAllBytesAsync(_files.FilePath, whole[..length]);
            SnapshotLog reopened = _files.Log();
            string? expected = states.LastOrDefault(s => s.End <= length).State;
            Assert.Equal(expected, Describe(await ReadAsync(reopened)));
            if (expected is null) continue;

            await reopened.AppendAsync(Batch(9, [(9, "Mới")]), default);
            Assert.Equal($"9: {expected[3..^9]} 9=Mới, 1 moved", Describe(await ReadAsync(_files.Log())));
        }
    }

    [Property(MaxTest = 200)]
    public Property A_damaged_byte_costs_what_follows_and_nothing_before()
    {
        byte[] whole = [];
        long first = 0;
        using (SnapshotFixture files = new())
        {
            SnapshotLog log = files.Log();
            log.RewriteAsync(Batch(1, [(1, "Nho")]), default).GetAwaiter().GetResult();
            first = new FileInfo(files.FilePath).Length;
            log.AppendAsync(Batch(2, [(2, "Táo")]), default).GetAwaiter().GetResult();
            log.AppendAsync(Batch(3, [(3, "Ớt")]), default).GetAwaiter().GetResult();
            whole = File.ReadAllBytes(files.FilePath);
        }

        Gen<int> places = Gen.Choose((int)first, whole.Length - 1);
        return Prop.ForAll(places.ToArbitrary(), place =>
        {
            using SnapshotFixture files = new();
            Directory.CreateDirectory(files.SnapshotDirectory);
            byte[] damaged = [.. whole];
            damaged[place] = 0xFF;
            File.WriteAllBytes(files.FilePath, damaged);
            SnapshotLog reopened = files.Log();
            string? state = Describe(ReadAsync(reopened).GetAwaiter().GetResult());
            Assert.Contains(state, SurvivingStates);

            reopened.AppendAsync(Batch(9, [(9, "Mới")]), default).GetAwaiter().GetResult();
            Assert.Equal($"9: {state![3..^9]} 9=Mới, 1 moved", Describe(ReadAsync(files.Log()).GetAwaiter().GetResult()));
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("null\n")]
    [InlineData("[]\n")]
    [InlineData("{\"position\":\"x\"}\n")]
    [InlineData("{\"position\":1,\"layout\":0,\"redirects\":[]}\n")]
    [InlineData("{\"position\":1,\"layout\":2,\"redirects\":[]}\n")]
    [InlineData("{\"position\":1}\n")]
    public async Task A_file_that_is_damaged_from_the_start_or_of_another_layout_is_not_read(string content)
    {
        Directory.CreateDirectory(_files.SnapshotDirectory);
        await File.WriteAllTextAsync(_files.FilePath, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Null(await ReadAsync(_files.Log()));
    }

    [Fact]
    public async Task A_batch_that_is_taken_over_again_is_not_written_again()
    {
        SnapshotLog log = _files.Log();
        await log.RewriteAsync(Batch(1, [(1, "Nho")]), default);
        await log.AppendAsync(Batch(2, [(1, "Táo")]), default);
        long length = new FileInfo(_files.FilePath).Length;
        await log.AppendAsync(Batch(2, [(1, "Táo")]), default);
        Assert.Equal(length, new FileInfo(_files.FilePath).Length);
    }

    [Fact]
    public async Task A_file_that_somebody_took_away_is_not_begun_with_half_a_state()
    {
        SnapshotLog log = _files.Log();
        await log.RewriteAsync(Batch(1, [(1, "Nho")]), default);
        File.Delete(_files.FilePath);
        await log.AppendAsync(Batch(2, [(2, "Táo")]), default);
        Assert.Null(await ReadAsync(_files.Log()));
    }

    [Fact]
    public async Task A_file_that_is_mostly_out_of_date_is_rewritten_when_it_is_read()
    {
        SnapshotLog log = _files.Log();
        await log.RewriteAsync(Batch(0, [(1, "Nho"), (2, "Táo")]), default);
        for (int i = 1; i <= 500; i++) await log.AppendAsync(Batch(i, [(1, $"Nho {i}")]), default);
        long before = new FileInfo(_files.FilePath).Length;

        SnapshotLog reopened = _files.Log();
        Assert.Equal("500: 1=Nho 500 2=Táo, 1 moved", Describe(await ReadAsync(reopened)));
        Assert.InRange(new FileInfo(_files.FilePath).Length, 1, before / 100);
        await reopened.AppendAsync(Batch(501, [(3, "Ớt")]), default);
        Assert.Equal("501: 1=Nho 500 2=Táo 3=Ớt, 1 moved", Describe(await ReadAsync(_files.Log())));
    }

    [Fact]
    public async Task A_file_that_is_mostly_up_to_date_is_left_alone()
    {
        SnapshotLog log = _files.Log();
        await log.RewriteAsync(Batch(0, [(1, "Nho"), (2, "Táo"), (3, "Ớt")]), default);
        await log.AppendAsync(Batch(1, [(1, "Nho xanh")]), default);
        byte[] before = await File.ReadAllBytesAsync(_files.FilePath);
        await ReadAsync(_files.Log());
        Assert.Equal(before, await File.ReadAllBytesAsync(_files.FilePath));
    }

    public void Dispose() => _files.Dispose();

    private static ContentBatch Batch(long position, (int Number, string Name)[] documents, params int[] removed)
        => new(position, [.. documents.Select(d => SnapshotFixture.Product(d.Number, d.Name))], [.. removed.Select(Documents.Id)], [Moved]);

    private static string? Describe(ContentBatch? batch) => batch is null
        ? null
        : Describe(batch.Position, new SortedDictionary<int, string>(batch.Documents.ToDictionary(d => int.Parse(d.Id.ToString()[24..], null), d => d.Versions["vi-VN"].GetProperty("name").GetString()!)), batch.Redirects.Count);

    private static string Describe(long position, SortedDictionary<int, string> documents, int moved = 1)
        => $"{position}: {string.Join(' ', documents.Select(d => $"{d.Key}={d.Value}"))}, {moved} moved";

    private static async Task<ContentBatch?> ReadAsync(SnapshotLog log)
        => await log.ReadAsync(document => document, default) is StoredState<DeliveredDocument> state
            ? new ContentBatch(state.Position, [.. state.Documents.Select(d => d.Kept)], [], state.Redirects)
            : null;
}
