using System.Text.RegularExpressions;

namespace OcopSite.Architecture.Tests;

/// <summary>Habits that a reader relies on and that a machine can check.</summary>
public sealed partial class SourceTests
{
    [Theory]
    [InlineData("src", 400)]
    [InlineData("tests", 500)]
    public void No_file_is_longer_than_one_can_take_in(string folder, int lines)
        => Assert.All(
            Repository.SourceFiles(folder, ".cs", ".razor", ".js", ".css"),
            path => Assert.InRange(Repository.Read(path).AsSpan().TrimEnd('\n').Count('\n') + 1, 1, lines));

    [Fact]
    public void Every_options_class_is_validated_on_start()
    {
        string all = string.Join('\n', Repository.SourceFiles("src", ".cs").Select(Repository.Read));
        string[] declared = [.. OptionsClass().Matches(all).Select(m => m.Groups["name"].Value).Distinct()];
        string[] validated = [.. Registration().Matches(all).Where(m => m.Value.Contains("ValidateOnStart", StringComparison.Ordinal)).Select(m => m.Groups["name"].Value)];
        string[] parts = [.. PartOfOptions().Matches(all).Select(m => m.Groups["name"].Value)];
        Assert.NotEmpty(validated);
        Assert.Empty(declared.Except(validated).Except(parts));
    }

    // A whole statement, from AddOptions to its semicolon.
    [GeneratedRegex(@"AddOptions(WithValidateOnStart)?<(?<name>\w+)[^;]*;")]
    private static partial Regex Registration();

    // Options within options are validated with them.
    [GeneratedRegex(@"public (?<name>\w+Options) \w+ \{ get;")]
    private static partial Regex PartOfOptions();

    [GeneratedRegex(@"(class|record) (?<name>\w+Options)\b")]
    private static partial Regex OptionsClass();
}
