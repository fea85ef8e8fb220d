using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace WestKent.Cases.Storage;

/// <summary>Instants go in and come out as UTC; a local time is a mistake and stops here.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(value => Checked(value), value => DateTime.SpecifyKind(value, DateTimeKind.Utc))
{
    private static DateTime Checked(DateTime value) =>
        value.Kind == DateTimeKind.Utc ? value : throw new ArgumentException("Instants are stored in UTC only.", nameof(value));
}
