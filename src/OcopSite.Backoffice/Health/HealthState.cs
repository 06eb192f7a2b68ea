namespace OcopSite.Backoffice.Health;

public enum HealthState
{
    Ok,
    Warn,
    Bad,
}
