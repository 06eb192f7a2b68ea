using System.Diagnostics;
using OcopSite.Backoffice.Lists;
using OcopSite.Content;
using OcopSite.Content.Rules;

namespace OcopSite.Benchmarks;

/// <summary>How long the back office takes to narrow and sort a list of many documents, without the page around it.</summary>
internal static class ListBenchmark
{
    private const int Documents = 10_000;
    private const int Rounds = 30;
    private const double Limit = 200;

    private static readonly ContentQuery[] Queries =
    [
        new(ContentTypes.Product),
        new(ContentTypes.Product) { Text = "nuoc mam phan", Sort = ContentSort.Name },
        new(ContentTypes.Product) { State = DocumentState.Edited, Untranslated = Cultures.English, Writer = 3 },
        new(ContentTypes.Product) { Certificate = RecognitionState.Lapsed, Sort = ContentSort.Certificate },
        new(ContentTypes.Product) { Sort = ContentSort.Name, Page = 100 },
    ];

    public static int Run()
    {
        var lists = new ContentLists(new Generated(), TimeProvider.System);
        var figures = new List<double>();
        for (int round = -2; round < Rounds; round++)
        {
            foreach (ContentQuery query in Queries)
            {
                long start = Stopwatch.GetTimestamp();
                lists.Answer(query);
                if (round >= 0) figures.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        var report = new Report();
        report.Note($"list of {Documents:N0} documents, filtered and sorted, p50", figures.Percentile(50), "ms");
        report.AtMost("… the slowest", figures.Max(), Limit, "ms");
        report.Print();
        return report.AllWithinBudget ? 0 : 1;
    }

    private sealed class Generated : IDocumentIndex
    {
        private static readonly string[] Words = ["Nước mắm", "Rong nho", "Thanh long", "Mủ trôm", "Bánh rế", "Cá cơm", "Hạt điều", "Nấm linh chi"];
        private static readonly string[] Places = ["Phan Thiết", "La Gi", "Phú Quý", "Tuy Phong", "Hàm Thuận Bắc", "Đức Linh", "Tánh Linh"];

        public IReadOnlyCollection<DocumentSummary> All { get; } = [.. Enumerable.Range(1, Documents).Select(Summary)];

        public DocumentSummary? Find(Guid key) => All.FirstOrDefault(d => d.Key == key);

        public DocumentSummary? Find(int id) => All.FirstOrDefault(d => d.Id == id);

        private static DocumentSummary Summary(int number)
        {
            // A step that is prime to the number of words, so that names do not repeat in order.
            string name = $"{Words[number * 5 % Words.Length]} {Places[number * 3 % Places.Length]} {number * 7919 % Documents}";
            return new DocumentSummary(Guid.NewGuid(), number, ContentTypes.Product)
            {
                ParentId = 1,
                Path = [-1, 1, number],
                SortOrder = number,
                Names = new Dictionary<string, string> { [Cultures.Vietnamese] = name, [Cultures.English] = name },
                PublishedCultures = number % 4 == 0 ? [] : [Cultures.Vietnamese],
                EditedCultures = number % 3 == 0 ? [Cultures.Vietnamese] : [],
                UntranslatedCultures = number % 2 == 0 ? [Cultures.English] : [],
                Trashed = false,
                WriterId = number % 5,
                Updated = DateTime.UnixEpoch.AddMinutes(number * 7919 % 1_000_000),
                Recognitions = new RecognitionHistory([new Recognition(3 + (number % 3), "recognised") { Year = 2020 + (number % 6) }]),
                Folded = Unaccented.Of(name),
            };
        }
    }
}
