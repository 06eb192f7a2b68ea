namespace OcopSite.Umbraco.Installing;

/// <summary>The content description does not fit this site; nothing has been changed.</summary>
public sealed class InstallException(IReadOnlyList<InstallProblem> problems)
    : Exception($"The content types cannot be installed:{Environment.NewLine}{string.Join(Environment.NewLine, problems)}")
{
    public IReadOnlyList<InstallProblem> Problems { get; } = problems;
}
