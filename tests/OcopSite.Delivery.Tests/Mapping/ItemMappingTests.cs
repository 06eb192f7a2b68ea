using System.Text.Json.Nodes;
using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Content.Rules;

namespace OcopSite.Delivery.Tests.Mapping;

public sealed class ItemMappingTests
{
    [Fact]
    public void A_product_tells_what_it_is_who_makes_it_and_where()
    {
        Product product = Documents.MapSample<Product>(ContentTypes.Product, Cultures.Vietnamese);
        Assert.Equal(new LocalText("Nước mắm cá cơm", "vi-VN"), product.Summary);
        Assert.Equal(new LocalText("<p>Nghề nhà.</p>", "vi-VN"), product.Story);
        Assert.Equal(("beverage", "fish sauce", "Hải Nam"), (product.Group, product.ProductType, product.Brand));
        Assert.Equal(Documents.Id(51), product.ProducerId);
        Assert.Equal(new Whereabouts(Documents.Id(21), "Phú Hài", Documents.Id(22)), product.Where);
        Assert.Equal(["VietGAP", "HACCP"], product.Certifications);
        Assert.Equal((500, 720, 120_000, 180_000), (product.NetWeightGrams, product.ShelfLifeDays, product.PriceFrom, product.PriceTo));
        Assert.Equal([4, 5, 12], product.SeasonMonths);
        Assert.True(product.GiftFriendly && product.CarryOn);
        Assert.Equal([new Link("Cửa hàng", "https://shop.example.test/")], product.BuyLinks);
        Assert.Equal([Documents.Id(61)], product.SoldAtIds);
        Assert.Equal([Documents.Id(33)], product.RelatedProductIds);
        Assert.Equal(2, product.Images.Count);
    }

    [Fact]
    public void The_recognitions_of_a_product_stand_newest_first()
    {
        RecognitionHistory history = Documents.MapSample<Product>(ContentTypes.Product, Cultures.Vietnamese).Recognitions;
        Recognition newest = new(5, "recognised")
        {
            Score = 91.5m,
            Level = "national",
            DecisionNumber = "12/QĐ",
            DecisionDate = new DateOnly(2025, 6, 20),
            Year = 2025,
            ValidUntil = new DateOnly(2028, 6, 19),
        };
        Assert.Equal([newest, new Recognition(null, "withdrawn") { Year = 2021 }], history.All.ToArray());
    }

    [Fact]
    public void A_status_that_is_not_in_the_vocabulary_gives_no_recognition()
    {
        const string Properties = """{"recognitions":{"items":[{"content":{"contentType":"recognition","id":"00000000-0000-0000-0000-000000000002","properties":{"stars":5,"year":2025,"status":"rumoured"}}}]}}""";
        Product product = Assert.IsType<Product>(Documents.Mapper.Map(Documents.Named(ContentTypes.Product, 1, "Tên", Properties)).Single());
        Assert.True(product.Recognitions.IsEmpty);
    }

    [Fact]
    public void A_sourced_item_says_where_its_facts_come_from()
    {
        Product product = Documents.MapSample<Product>(ContentTypes.Product, Cultures.Vietnamese);
        Assert.Equal([new Evidence(new LocalText("Ủ 18 tháng", "vi-VN"), "told", "Chủ cơ sở")], product.Evidence);
        Assert.Equal([new Link("Nguồn", "https://example.test/nguon")], product.Sources);
        Assert.Equal("Ghi chú", product.SourceNote?.Value);
        Assert.True(product.NameUnverified);
    }

    [Fact]
    public void A_picture_has_the_alternative_text_of_the_page_and_says_that_it_is_an_illustration()
    {
        Image vietnamese = Documents.MapSample<Product>(ContentTypes.Product, Cultures.Vietnamese).Images[0];
        Image english = Documents.MapSample<Product>(ContentTypes.Product, Cultures.English).Images[0];
        Assert.Equal(("/media/72/x.png", 640, 480, true, "Hải Nam"), (vietnamese.Url, vietnamese.Width, vietnamese.Height, vietnamese.IsIllustration, vietnamese.Credit));
        Assert.Equal(new LocalText("Chai nước mắm", "vi-VN"), vietnamese.Alt);
        Assert.Equal(new LocalText("A bottle of fish sauce", "en-US"), english.Alt);
    }

    [Fact]
    public void A_picture_has_its_focal_point_and_the_shapes_that_were_cut_by_hand()
    {
        Image image = Documents.MapSample<Product>(ContentTypes.Product, Cultures.Vietnamese).Images[0];
        Assert.Equal(new FocalPoint(0.25, 0.6), image.Focus);
        Assert.Equal([new ImageCrop("card", new CropMargins(0.1, 0.05, 0.2, 0.25))], image.Crops);
    }

    [Theory]
    [InlineData("""{"focalPoint":null,"crops":null}""")]
    [InlineData("""{"focalPoint":{"left":-0.1,"top":0.5},"crops":[{"alias":"card","coordinates":{"x1":0.6,"y1":0,"x2":0.6,"y2":0}}]}""")]
    [InlineData("""{"focalPoint":{"left":"a","top":0.5},"crops":[{"alias":"card","coordinates":{"x1":0.6}},{"coordinates":{"x1":0,"y1":0,"x2":0,"y2":0}}]}""")]
    public void A_focal_point_or_crop_that_cannot_be_counts_as_absent(string values)
    {
        JsonObject sample = Documents.Sample(ContentTypes.Product);
        JsonObject picked = sample[Cultures.Vietnamese]!["images"]![0]!.AsObject();
        foreach ((string key, JsonNode? value) in JsonNode.Parse(values)!.AsObject().ToArray()) picked[key] = value?.DeepClone();
        Image image = Documents.MapSample<Product>(ContentTypes.Product, Cultures.Vietnamese, sample).Images[0];
        Assert.Null(image.Focus);
        Assert.Empty(image.Crops);
    }

    [Fact]
    public void A_producer_has_a_place_on_the_map_and_ways_to_reach_it()
    {
        Producer producer = Documents.MapSample<Producer>(ContentTypes.Producer, Cultures.English);
        Assert.Equal(("cooperative", 1990), (producer.Kind, producer.Founded));
        Assert.Equal(new GeoPoint(10.95, 108.1), producer.Location);
        Assert.Equal(("https://example.test/", "0252 000 000", "a@example.test"), (producer.Website, producer.Phone, producer.Email));
        Assert.Equal("1 Sea Road", producer.Address?.Value);
        Assert.Equal(Documents.Id(75), producer.Logo?.Id);
    }

    [Fact]
    public void An_event_has_its_days_its_people_and_its_papers()
    {
        Event e = Documents.MapSample<Event>(ContentTypes.Event, Cultures.Vietnamese);
        Assert.Equal(new EventDate(OnDay(2026, 3, 5), OnDay(2026, 3, 6), new TimeOnly(8, 30), null, RecursByLunarCalendar: true), e.When);
        Assert.Equal(("workshop", "postponed", "Phan Thiết"), (e.Kind, e.Status, e.LocalityName));
        Assert.Equal([new LocalText("Sở Công Thương", "vi-VN")], e.Organisers);
        Assert.Equal([new Chair("Nguyễn Văn A", new LocalText("Giám đốc", "vi-VN"), new LocalText("Sở", "vi-VN"))], e.Chairs);
        Assert.Equal([new AgendaItem("08:30", new LocalText("Khai mạc", "vi-VN"), "Trần B")], e.Agenda);
        Assert.Equal([new Paper(new LocalText("Tham luận", "vi-VN"), "Lê C", new FileLink("/media/76/paper.pdf", "png", 9))], e.Papers);
        Assert.Equal([new Figure(new LocalText("Sản phẩm", "vi-VN"), "188", new LocalText("sản phẩm", "vi-VN"))], e.Figures);
        Assert.Equal("https://example.test/dang-ky", e.RegistrationUrl);
    }

    [Theory]
    [InlineData("day", "2026-03-05", "2026-03-05", false)]
    [InlineData("month", "2026-03-01", "2026-03-31", false)]
    [InlineData("year-approx", "2026-01-01", "2026-12-31", true)]
    public void The_day_of_an_event_is_as_exact_as_it_is_known(string precision, string first, string last, bool approximate)
    {
        string properties = $"{{\"starts\":\"2026-03-05T00:00:00\",\"precision\":\"{precision}\"}}";
        Event e = Assert.IsType<Event>(Documents.Mapper.Map(Documents.Named(ContentTypes.Event, 1, "Hội chợ", properties)).Single());
        PartialDate starts = Assert.NotNull(e.When.Starts);
        Assert.Equal((DateOnly.Parse(first, null), DateOnly.Parse(last, null), approximate), (starts.First, starts.Last, starts.IsApproximate));
        Assert.Null(e.When.StartTime);
    }

    [Fact]
    public void An_article_has_its_day_its_tags_and_what_it_is_about()
    {
        Article article = Documents.MapSample<Article>(ContentTypes.Article, Cultures.English);
        Assert.Equal(("story", new DateTime(2026, 1, 2, 9, 0, 0)), (article.Kind, article.PublishedOn));
        Assert.Equal(["fish sauce"], article.Tags);
        Assert.Equal([Documents.Id(31), Documents.Id(51)], article.AboutIds);
    }

    [Fact]
    public void A_place_says_when_it_is_open_and_who_looked_last()
    {
        Place place = Documents.MapSample<Place>(ContentTypes.Place, Cultures.English);
        Assert.Equal(("craft-village", "8 am–5 pm", new DateOnly(2026, 2, 1)), (place.Kind, place.OpeningHours?.Value, place.LastConfirmedOn));
        Assert.Equal(new GeoPoint(10.9, 108.2), place.Location);
        Assert.Equal([Documents.Id(31)], place.ProductIds);
    }

    [Fact]
    public void A_trail_leads_from_stop_to_stop()
    {
        Trail trail = Documents.MapSample<Trail>(ContentTypes.Trail, Cultures.English);
        Assert.Equal(("craft", 6, "hours", Documents.Id(62)), (trail.Theme, trail.Duration, trail.DurationUnit, trail.StartPlaceId));
        Assert.Equal([3, 4], trail.BestMonths);
        Assert.Equal(
            [
                new TrailStop(Documents.Id(61), new LocalText("Morning in the village", "en-US"), new LocalText("Thuyền về.", "vi-VN"), 45),
                new TrailStop(Documents.Id(51), null, new LocalText("Fish sauce house.", "en-US"), null),
            ],
            trail.Stops);
    }

    [Fact]
    public void A_stop_whose_place_is_not_published_is_left_out()
    {
        const string Properties = """{"stops":{"items":[{"content":{"contentType":"trailStop","id":"00000000-0000-0000-0000-000000000002","properties":{"at":null,"text":"Ở đâu?"}}}]}}""";
        Assert.Empty(Assert.IsType<Trail>(Documents.Mapper.Map(Documents.Named(ContentTypes.Trail, 1, "Tên", Properties)).Single()).Stops);
    }

    [Fact]
    public void A_locality_has_a_history()
    {
        Locality locality = Documents.MapSample<Locality>(ContentTypes.Locality, Cultures.English);
        Assert.Equal(("former-district", "593", 210.9m), (locality.Kind, locality.Code, locality.AreaKm2));
        Assert.Equal((new DateOnly(1999, 8, 25), new DateOnly(2025, 6, 30)), (locality.ValidFrom, locality.ValidTo));
        Assert.Equal(["Phú Hài", "Hàm Tiến"], locality.FormerNames);
        Assert.Equal(Documents.Id(23), locality.PartOfId);
        Assert.Equal([Documents.Id(21)], locality.SucceededByIds);
    }

    [Fact]
    public void A_count_says_of_when_and_of_what_it_is()
    {
        StatisticsFigure figure = Assert.Single(Documents.MapSample<StatisticsPage>(ContentTypes.Statistics, Cultures.English).Figures);
        Assert.Equal(new PartialDate(new DateOnly(2025, 6, 1), DatePrecision.Month, IsApproximate: true), figure.AsOf);
        Assert.Equal(("target", 128, 2, 32, 94, 128, 70), (figure.Metric, figure.Total, figure.Star5, figure.Star4, figure.Star3, figure.Star3OrMore, figure.Subjects));
        Assert.Equal(new LocalText("Ghi chú", "vi-VN"), figure.Note);
    }

    [Fact]
    public void A_page_is_made_of_blocks()
    {
        Page page = Documents.MapSample<Page>(ContentTypes.Page, Cultures.English);
        Assert.Collection(
            page.Blocks,
            b => Assert.Equal(new RichTextBlock(new LocalText("<p>Block</p>", "en-US")), b),
            b => Assert.Equal((Documents.Id(81), "Caption"), (((FigureBlock)b).Image.Id, ((FigureBlock)b).Caption?.Value)),
            b => Assert.Equal(new QuoteBlock(new LocalText("Words", "en-US"), new LocalText("Who", "en-US")), b),
            b => Assert.Equal(new CallToActionBlock(new LocalText("Contact", "en-US"), new Link("Liên hệ", "https://example.test/lien-he")), b),
            b => Assert.Equal(new QuestionBlock(new LocalText("Question?", "en-US"), new LocalText("<p>Answer</p>", "en-US")), b));
    }

    [Fact]
    public void The_front_page_features_what_was_picked()
    {
        HomePage home = Documents.MapSample<HomePage>(ContentTypes.Home, Cultures.English);
        Assert.Equal([Documents.Id(31), Documents.Id(32)], home.FeaturedProductIds);
        Assert.Equal([Documents.Id(41)], home.FeaturedArticleIds);
        Assert.Equal(new DateTime(2026, 12, 31, 17, 0, 0), home.AnnouncementUntil);
        Assert.Equal(Documents.Id(70), home.Seo.ShareImage?.Id);
        Assert.True(home.Seo.HideFromSearchEngines && home.Seo.HideFromSiteSearch);
    }

    [Fact]
    public void The_settings_hold_the_menu_and_what_to_know()
    {
        SiteSettings settings = Documents.MapSample<SiteSettings>(ContentTypes.SiteSettings, Cultures.English);
        Assert.Equal([Documents.Id(91), Documents.Id(92)], settings.PrimaryMenuIds);
        Assert.Equal([new ProgrammeFact(new LocalText("OCOP", "en-US"), new LocalText("One commune, one product", "en-US"))], settings.ProgrammeFacts);
    }

    private static PartialDate OnDay(int year, int month, int day) => new(new DateOnly(year, month, day), DatePrecision.Day);
}
