using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OcopSite.Inquiries.Storage;

/// <summary>Instants are stored in UTC to the microsecond, the precision both databases share.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(v => Store(v), v => DateTime.SpecifyKind(v, DateTimeKind.Utc))
{
    private static DateTime Store(DateTime value) => value.AddTicks(-(value.Ticks % TimeSpan.TicksPerMicrosecond));
}
