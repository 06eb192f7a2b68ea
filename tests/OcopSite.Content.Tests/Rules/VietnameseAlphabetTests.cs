using System.Buffers;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using OcopSite.Content.Rules;

namespace OcopSite.Content.Tests.Rules;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class VietnameseAlphabetTests
{
    private static readonly SearchValues<char> VowelLetters = SearchValues.Create("aăâeêioôơuưy");

    private static readonly string[] Names = ["An phú", "Ấm trà", "Bánh tráng", "Đường", "Mắm", "Ớt", "Zèng"];

    [Fact]
    public void The_29_letters_stand_in_their_order()
    {
        Assert.Equal(29, Arbitraries.Letters.Length);
        Assert.Equal(Arbitraries.Letters, Arbitraries.Letters.Reverse().Order(VietnameseAlphabet.Comparer));
        Assert.Equal(Arbitraries.Letters, Arbitraries.Letters.Reverse().OrderBy(VietnameseAlphabet.SortKey, Bytes));
    }

    [Fact]
    public void Names_stand_as_a_Vietnamese_reader_looks_them_up()
        => Assert.Equal(Names, Names.OrderDescending(StringComparer.Ordinal).Order(VietnameseAlphabet.Comparer));

    [Fact]
    public void A_letter_with_a_tone_stands_after_the_plain_one_in_the_order_of_the_tones_and_before_the_next_letter()
    {
        foreach (string vowel in Arbitraries.Vowels)
        {
            string next = Arbitraries.Letters.SkipWhile(l => l != vowel).Skip(1).FirstOrDefault("z");
            string[] expected = [vowel, .. Arbitraries.Tones.Select(tone => Composed(vowel + tone)), next];
            Assert.Equal(expected, expected.Reverse().Order(VietnameseAlphabet.Comparer));
        }
    }

    [Property]
    public Property No_tone_outranks_a_letter_further_on()
    {
        Gen<string> words = Gen.Elements(Arbitraries.Letters).ArrayOf(4).Select(string.Concat);
        Gen<string> tones = Gen.Elements(Arbitraries.Tones.Append("").ToArray());
        return Prop.ForAll(words.Two().ToArbitrary(), tones.Two().ToArbitrary(), (word, tone) =>
        {
            int plain = VietnameseAlphabet.Comparer.Compare(word.Item1, word.Item2);
            int toned = VietnameseAlphabet.Comparer.Compare(WithTone(word.Item1, tone.Item1), WithTone(word.Item2, tone.Item2));
            return plain == 0 || Math.Sign(plain) == Math.Sign(toned);
        });
    }

    [Property]
    public Property Plain_words_stand_in_the_order_of_their_letters()
    {
        Gen<int[]> words = Gen.Choose(0, Arbitraries.Letters.Length - 1).ArrayOf(3);
        return Prop.ForAll(words.Two().ToArbitrary(), pair => Math.Sign(pair.Item1.AsSpan().SequenceCompareTo(pair.Item2))
            == Math.Sign(VietnameseAlphabet.Comparer.Compare(Spell(pair.Item1), Spell(pair.Item2))));
    }

    [Property]
    public void Composed_and_decomposed_texts_are_one(VietnameseText text)
    {
        string apart = text.Value.Normalize(NormalizationForm.FormD);
        Assert.Equal(0, VietnameseAlphabet.Comparer.Compare(text.Value, apart));
        Assert.Equal(VietnameseAlphabet.SortKey(text.Value), VietnameseAlphabet.SortKey(apart));
        Assert.Equal(VietnameseAlphabet.InitialOf(text.Value), VietnameseAlphabet.InitialOf(apart));
    }

    [Property(MaxTest = 1000)]
    public void Sort_keys_order_texts_as_the_comparer_does(VietnameseText one, VietnameseText other)
        => Assert.Equal(
            Math.Sign(VietnameseAlphabet.Comparer.Compare(one.Value, other.Value)),
            Math.Sign(VietnameseAlphabet.SortKey(one.Value).AsSpan().SequenceCompareTo(VietnameseAlphabet.SortKey(other.Value))));

    [Property]
    public void Capitals_make_no_difference(VietnameseText text)
    {
        Assert.Equal(0, VietnameseAlphabet.Comparer.Compare(text.Value.ToUpperInvariant(), text.Value));
        Assert.Equal(VietnameseAlphabet.SortKey(text.Value), VietnameseAlphabet.SortKey(text.Value.ToUpperInvariant()));
    }

    [Theory]
    [InlineData("Đường phèn", 'Đ')]
    [InlineData("đường", 'Đ')]
    [InlineData("Ấm trà", 'Â')]
    [InlineData("Ắc quy", 'Ă')]
    [InlineData("Ớt", 'Ơ')]
    [InlineData("Ức gà", 'Ư')]
    [InlineData("Ỷ lan", 'Y')]
    [InlineData("Ếch", 'Ê')]
    [InlineData("“Bánh” tráng", 'B')]
    [InlineData("(Mới) nho", 'M')]
    [InlineData("3 vị", '#')]
    [InlineData("", '#')]
    [InlineData("– …", '#')]
    [InlineData("Zèng", 'Z')]
    public void A_name_is_filed_under_its_letter_without_the_tone(string name, char initial) => Assert.Equal(initial, VietnameseAlphabet.InitialOf(name));

    [Property]
    public void An_initial_is_a_capital_letter_without_a_tone_or_the_sign_for_none(VietnameseText text)
    {
        char initial = VietnameseAlphabet.InitialOf(text.Value);
        Assert.True(initial == '#' || char.IsUpper(initial));
        Assert.DoesNotContain(initial.ToString().Normalize(NormalizationForm.FormD), c => Arbitraries.Tones.Contains(c.ToString()));
    }

    private static Comparer<byte[]> Bytes { get; } = Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b));

    private static string Spell(int[] letters) => string.Concat(letters.Select(i => Arbitraries.Letters[i]));

    private static string Composed(string text) => text.Normalize(NormalizationForm.FormC);

    // The tone stands on the first vowel.
    private static string WithTone(string word, string tone)
    {
        int at = word.AsSpan().IndexOfAny(VowelLetters);
        return at < 0 ? word : Composed(word.Insert(at + 1, tone));
    }
}
