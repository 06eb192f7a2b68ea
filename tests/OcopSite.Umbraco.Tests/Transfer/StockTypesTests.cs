using OcopSite.Content.Schema;
using OcopSite.Umbraco.Installing;
using OcopSite.Umbraco.Tests.Site;
using OcopSite.Umbraco.Transfer.Format;
using OcopSite.Umbraco.Transfer.Stock;

namespace OcopSite.Umbraco.Tests.Transfer;

/// <summary>Types out of a stock Umbraco and into another.</summary>
public sealed class StockTypesTests
{
    private readonly StockSite _site = new();

    [Fact]
    public async Task Types_that_were_written_to_a_file_and_read_again_are_the_same()
    {
        await _site.InstallAsync();
        ContentSchema read = ThroughAFile(await ReadAsync(_site));

        InstallResult result = await _site.InstallAsync(read);

        Assert.False(result.ChangedAnything, string.Join(", ", result.Items.Where(item => item.Outcome != InstallOutcome.Unchanged)));
    }

    [Fact]
    public async Task Another_site_gets_the_same_types_from_the_file()
    {
        await _site.InstallAsync();
        var other = new StockSite();
        await other.InstallAsync(ThroughAFile(await ReadAsync(_site)));

        ContentSchema here = await ReadAsync(_site), there = await ReadAsync(other);
        Assert.Equal(here.Languages.OrderBy(l => l.IsoCode), there.Languages.OrderBy(l => l.IsoCode));
        Assert.Equal(here.DocumentTypes.Select(Sketch).Order(), there.DocumentTypes.Select(Sketch).Order());
        Assert.Equal(here.MediaTypes.Select(Sketch).Order(), there.MediaTypes.Select(Sketch).Order());
    }

    [Fact]
    public async Task Our_own_types_come_out_as_they_are_described()
    {
        await _site.InstallAsync();
        ContentSchema read = await ReadAsync(_site);

        foreach (DocumentTypeDefinition described in OcopSchema.Current.DocumentTypes)
        {
            DocumentTypeDefinition type = read.DocumentType(described.Alias);
            Assert.Equal((described.Key, described.Name, described.IsElement, described.VariesByCulture, described.AllowedAtRoot), (type.Key, type.Name, type.IsElement, type.VariesByCulture, type.AllowedAtRoot));
            Assert.Equal(described.Compositions, type.Compositions);
            Assert.Equal(described.AllowedChildren, type.AllowedChildren);
            Assert.Equal(
                described.Properties.Select(p => (p.Alias, p.Name, p.DataType, p.Varies, p.Mandatory, p.Group)).Order(),
                type.Properties.Select(p => (p.Alias, p.Name, p.DataType, p.Varies, p.Mandatory, p.Group)).Order());
        }
    }

    private static Task<ContentSchema> ReadAsync(StockSite site)
        => new StockTypes(site.Languages, site.DataTypes, site.DocumentTypes, site.MediaTypes).ReadAsync(CancellationToken.None);

    private static ContentSchema ThroughAFile(ContentSchema schema) => SchemaReader.Read(SchemaWriter.Write(schema));

    private static string Sketch(DocumentTypeDefinition type)
        => $"{type.Alias} {type.Key} {type.IsElement} {string.Join(',', type.Compositions)} {string.Join(',', type.Properties.Select(p => $"{p.Alias}:{p.DataType}:{p.Key}:{p.Varies}:{p.Group}"))}";

    // The two sites gave Umbraco's own data types other keys.
    private static string Sketch(MediaTypeDefinition type) => $"{type.Alias} {type.Key} {string.Join(',', type.Properties.Select(p => p.Alias))}";
}
