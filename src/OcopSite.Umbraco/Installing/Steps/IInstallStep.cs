namespace OcopSite.Umbraco.Installing.Steps;

/// <summary>A part of the installation.</summary>
internal interface IInstallStep
{
    Task<IReadOnlyList<InstalledItem>> RunAsync(InstallPlan plan, CancellationToken cancellationToken);
}
