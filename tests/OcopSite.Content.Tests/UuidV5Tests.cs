using FsCheck.Xunit;

namespace OcopSite.Content.Tests;

public sealed class UuidV5Tests
{
    private static readonly Guid Dns = new("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    [Fact]
    public void The_vector_of_RFC_9562_holds() => Assert.Equal(new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"), UuidV5.Create(Dns, "www.example.com"));

    [Theory]
    [InlineData("https://www.rfc-editor.org/", "e4cd1b71-27d2-515b-bb0b-7937ccd22d10")]
    [InlineData("ocop:locality/phường-la-gi", "c67870c9-f9d0-5f7a-ac3f-842d3a9814c8")]
    public void Names_in_the_namespace_of_URLs_give_what_other_implementations_give(string name, string id)
        => Assert.Equal(new Guid(id), UuidV5.Create(UuidV5.UrlNamespace, name));

    [Fact]
    public void A_seeded_item_has_the_key_that_others_compute()
        => Assert.Equal(new Guid("581d1731-303f-58b1-9cd1-d734b5a2c10c"), ContentKeys.Of("product", "rong-nho-tuoi-hai-nam"));

    [Property]
    public void Version_and_variant_are_set(Guid space, string? name)
    {
        string text = UuidV5.Create(space, name ?? "").ToString();
        Assert.Equal('5', text[14]);
        Assert.Contains(text[19], "89ab");
    }

    [Property]
    public void The_same_name_gives_the_same_key_and_another_name_another(Guid space, Guid one, Guid other)
    {
        Assert.Equal(UuidV5.Create(space, one.ToString()), UuidV5.Create(space, one.ToString()));
        Assert.Equal(one == other, UuidV5.Create(space, one.ToString()) == UuidV5.Create(space, other.ToString()));
    }
}
