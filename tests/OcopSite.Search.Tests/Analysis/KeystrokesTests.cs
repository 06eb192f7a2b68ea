using OcopSite.Search.Analysis;

namespace OcopSite.Search.Tests.Analysis;

public sealed class KeystrokesTests
{
    [Theory]
    [InlineData("saafu", "sầu")]
    [InlineData("rieeng", "riêng")]
    [InlineData("muwcj", "mực")]
    [InlineData("nuwowcs", "nước")]
    [InlineData("nuowcs", "nước")]
    [InlineData("dduwowngf", "đường")]
    [InlineData("dduongfw", "đường")]
    [InlineData("hoaf", "hòa")]
    [InlineData("traws", "trắ")]
    [InlineData("nhooj", "nhộ")]
    public void Telex_keys_are_read(string keys, string word) => Assert.Equal(word, Keystrokes.FromTelex(keys));

    [Theory]
    [InlineData("d9u71c", "đức")]
    [InlineData("tra8ng1", "trắng")]
    [InlineData("ga5o", "gạo")]
    [InlineData("nuo71c", "nước")]
    [InlineData("nu7o71c", "nước")]
    [InlineData("ye61n", "yến")]
    public void Vni_keys_are_read(string keys, string word) => Assert.Equal(word, Keystrokes.FromVni(keys));

    [Theory]
    [InlineData("long")]
    [InlineData("xyz")]
    [InlineData("")]
    [InlineData("rst")]
    public void Keys_without_marks_are_left_alone(string keys) => Assert.Null(Keystrokes.FromTelex(keys));

    [Theory]
    [InlineData("st25")]
    [InlineData("ocop2025")]
    [InlineData("42")]
    public void A_number_behind_letters_is_not_always_an_accent(string keys) => Assert.Null(Keystrokes.FromVni(keys));
}
