using OcopSite.Content.Schema;

namespace OcopSite.Content.Tests.Schema;

/// <summary>The written content model, copied by hand: a V behind an alias means that it varies by language.</summary>
public sealed class ContentModelTests
{
    private const string Seo = "metaTitle V, metaDescription V, shareImage, hideFromSearchEngines, hideFromSiteSearch";
    private const string Sourced = "sources, sourceNote V";

    // Words that readers see, so each language needs its own, though the model does not say so.
    private static readonly string[] VaryingBeyondTheModel =
        ["product.certifications", "product.geographicalIndication", "product.trademark", "article.tags", "figure.value"];

    private static readonly ContentSchema Schema = OcopSchema.Current;

    public static TheoryData<string, string> DocumentTypes => new()
    {
        { "home", $"{Seo}, heroTitle V, heroLead V, heroImage, featuredProducts, featuredArticles, announcement V, announcementUntil" },
        {
            "product",
            $"{Seo}, {Sourced}, summary V, story V, evidence, group, productType, producer, locality, images, recognitions, certifications, geographicalIndication, trademark, "
            + "gtin, ingredients V, usage V, storage V, netWeightGrams, shelfLifeDays, priceFrom, priceTo, unit V, seasonMonths, giftFriendly, carryOn, buyLinks, soldAt, relatedProducts"
        },
        { "producer", $"{Seo}, {Sourced}, kind, summary V, story V, founded, locality, address V, latitude, longitude, website, phone, email, images, logo, consents" },
        {
            "event",
            $"{Seo}, {Sourced}, kind, starts, ends, precision, lunarDate V, status, venue V, locality, organisers, chairs, agenda, papers, figures, body V, registrationUrl, images, "
            + "products, producers"
        },
        { "article", $"{Seo}, {Sourced}, kind, lead V, body V, publishedOn, image, tags, about" },
        { "place", $"{Seo}, {Sourced}, kind, summary V, body V, locality, latitude, longitude, openingHours V, lastConfirmedOn, images, products" },
        { "trail", $"{Seo}, {Sourced}, summary V, body V, images, theme, duration, durationUnit, bestMonths, startPlace, stops" },
        { "locality", $"{Seo}, {Sourced}, kind, officialName V, formerNames, validFrom, validTo, partOf, succeededBy, latitude, longitude, areaKm2, knownFor V" },
        { "statistics", $"{Seo}, {Sourced}, figures" },
        { "page", $"{Seo}, {Sourced}, body V, blocks" },
        { "siteSettings", "siteName V, organisation V, contact V, footer V, primaryMenu, socialLinks, programmeFacts" },
        { "productCatalogue", Seo },
        { "producerDirectory", Seo },
        { "eventCalendar", Seo },
        { "newsroom", Seo },
        { "placeGuide", Seo },
        { "trailIndex", Seo },
        { "localityIndex", Seo },
    };

    public static TheoryData<string, string, string, string> Blocks => new()
    {
        { "product", "evidence", "evidence", "claim V, kind, source" },
        { "product", "recognitions", "recognition", "stars, score, level, decisionNumber, decisionDate, year, validUntil, status" },
        { "producer", "consents", "consent", "what, scope, givenOn, withdrawnOn" },
        { "event", "organisers", "organiser", "name V" },
        { "event", "chairs", "chair", "name, title V, organisation V" },
        { "event", "agenda", "agendaItem", "time, topic V, speaker" },
        { "event", "papers", "paper", "title V, author, file" },
        { "event", "figures", "figure", "label V, value, unit V" },
        { "trail", "stops", "trailStop", "at, title V, text V, durationMinutes" },
        { "statistics", "figures", "statisticsFigure", "asOf, precision, scope V, total, star5, star4, star3, note V" },
    };

    public static TheoryData<string, string> Tree => new()
    {
        { "home", "productCatalogue, producerDirectory, eventCalendar, newsroom, placeGuide, trailIndex, localityIndex, statistics, page, siteSettings" },
        { "productCatalogue", "product" },
        { "producerDirectory", "producer" },
        { "eventCalendar", "event" },
        { "newsroom", "article" },
        { "placeGuide", "place" },
        { "trailIndex", "trail" },
        { "localityIndex", "locality" },
        { "page", "page" },
    };

    public static TheoryData<string, string, string> Editors => new()
    {
        { "Umbraco.RichText", "product", "story" },
        { "Umbraco.RichText", "article", "body" },
        { "Umbraco.BlockList", "product", "recognitions" },
        { "Umbraco.ContentPicker", "product", "producer" },
        { "Umbraco.ContentPicker", "locality", "partOf" },
        { "Umbraco.ContentPicker", "trail", "startPlace" },
        { "Umbraco.BlockList", "trail", "stops" },
        { "Umbraco.MediaPicker3", "product", "images" },
        { "Umbraco.MultiUrlPicker", "product", "buyLinks" },
        { "Umbraco.MultiUrlPicker", "product", "sources" },
        { "Umbraco.MultiNodeTreePicker", "home", "featuredProducts" },
        { "Umbraco.MultiNodeTreePicker", "locality", "succeededBy" },
        { "Umbraco.MultiNodeTreePicker", "article", "about" },
        { "Umbraco.Tags", "product", "certifications" },
        { "Umbraco.DropDown.Flexible", "product", "group" },
        { "Umbraco.DateTime", "event", "starts" },
    };

    [Theory]
    [MemberData(nameof(DocumentTypes))]
    public void A_document_type_has_what_the_model_names(string type, string properties) => HasAll(type, properties);

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_list_is_made_of_what_the_model_names(string type, string property, string element, string properties)
    {
        DataTypeDefinition list = Schema.DataType(Property(type, property).DataType);
        var block = Assert.IsType<IReadOnlyDictionary<string, object>>(Assert.Single((object[])list.Configuration["blocks"]), exactMatch: false);
        Assert.Equal(Schema.DocumentType(element).Key.ToString(), block["contentElementTypeKey"]);
        HasAll(element, properties);
    }

    [Theory]
    [MemberData(nameof(Tree))]
    public void The_tree_grows_as_the_model_draws_it(string parent, string children)
        => Assert.Equal(children.Split(", ").Order(), Schema.DocumentType(parent).AllowedChildren.Order());

    [Theory]
    [MemberData(nameof(Editors))]
    public void A_property_has_the_editor_the_model_names(string editor, string type, string property)
        => Assert.Equal(editor, Schema.DataType(Property(type, property).DataType).EditorAlias);

    [Fact]
    public void Only_the_front_page_stands_at_the_root_and_only_the_settings_have_no_address()
    {
        DocumentTypeDefinition[] pages = [.. Schema.DocumentTypes.Where(t => !t.IsElement && !t.IsComposition)];
        Assert.Equal(["home"], pages.Where(t => t.AllowedAtRoot).Select(t => t.Alias));
        Assert.Equal(["siteSettings"], pages.Where(t => !t.IsRoutable).Select(t => t.Alias));
    }

    [Fact]
    public void Consents_are_the_only_thing_that_is_never_delivered()
        => Assert.Equal(["consents"], Schema.DocumentTypes.SelectMany(t => t.Properties).Where(p => p.NeverDelivered).Select(p => p.Alias));

    [Fact]
    public void The_table_covers_every_type_of_the_tree()
        => Assert.Equal(
            Schema.DocumentTypes.Where(t => !t.IsElement && !t.IsComposition).Select(t => t.Alias).Order(),
            DocumentTypes.Select(row => (string)row[0]).Order());

    private static void HasAll(string type, string properties)
    {
        foreach (string property in properties.Split(", "))
        {
            string alias = property.Split(' ')[0];
            bool varies = property.EndsWith(" V", StringComparison.Ordinal) || VaryingBeyondTheModel.Contains($"{type}.{alias}");
            Assert.True(Property(type, alias).Varies == varies, $"{type}.{alias} varies: {!varies}");
        }
    }

    private static PropertyDefinition Property(string type, string alias) => Schema.AllProperties(Schema.DocumentType(type)).Single(p => p.Alias == alias);
}
