namespace OcopSite.Umbraco.Seeding.Reading;

/// <summary>Collects what is wrong, so that a mistake in the first file does not hide one in the last.</summary>
internal sealed class SeedProblems
{
    private readonly List<SeedProblem> _problems = [];

    /// <summary>A field may be read more than once; its problem is told once.</summary>
    public void Add(string file, string id, string field, string message)
    {
        var problem = new SeedProblem(file, id, field, message);
        if (!_problems.Contains(problem)) _problems.Add(problem);
    }

    /// <exception cref="SeedException">Something was collected.</exception>
    public void ThrowIfAny()
    {
        if (_problems.Count > 0) throw new SeedException(_problems);
    }
}
