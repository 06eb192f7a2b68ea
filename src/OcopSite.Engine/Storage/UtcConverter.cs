using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OcopSite.Engine.Storage;

/// <summary>Instants are stored in UTC to the microsecond, the precision both databases share.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(v => Store(v), v => DateTime.SpecifyKind(v, DateTimeKind.Utc))
{
    public static DateTime Store(DateTime value)
    {
        DateTime utc = value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc);
        return utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
