using OcopSite.Delivery.Client;

namespace OcopSite.Delivery.Tests.Client;

public sealed class ExpansionTests
{
    [Fact]
    public void Members_of_a_record_name_its_properties()
        => Assert.Equal("properties[producer,images]", Expansion.Of<ProductProperties>(p => p.Producer, p => p.Images).Text);

    [Fact]
    public void Members_of_members_name_what_is_within()
        => Assert.Equal(
            "properties[images,producer[properties[place,logo]]]",
            Expansion.Of<ProductProperties>(p => p.Images, p => p.Producer, p => p.Producer!.Properties.Place, p => p.Producer!.Properties.Logo).Text);

    [Fact]
    public void A_value_type_is_a_property_too() => Assert.Equal("properties[stars]", Expansion.Of<ProductProperties>(p => p.Stars).Text);

    [Fact]
    public void What_is_no_member_is_refused()
        => Assert.Throws<ArgumentException>(() => Expansion.Of<ProductProperties>(p => p.Images!.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Text_is_taken_as_it_is() => Assert.Equal("properties[$all]", Expansion.Parse("properties[$all]").Text);

    private sealed record ProductProperties(int Stars, DeliveryItem<ProducerProperties>? Producer, IReadOnlyList<string>? Images);

    private sealed record ProducerProperties(object? Place, object? Logo);
}
