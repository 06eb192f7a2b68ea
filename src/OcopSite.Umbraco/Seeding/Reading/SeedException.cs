namespace OcopSite.Umbraco.Seeding.Reading;

/// <summary>The seed files cannot be imported; nothing has been written.</summary>
public sealed class SeedException(IReadOnlyList<SeedProblem> problems)
    : Exception($"The seed content has {problems.Count} problem(s):{Environment.NewLine}{string.Join(Environment.NewLine, problems.Take(20))}")
{
    public IReadOnlyList<SeedProblem> Problems { get; } = problems;
}
