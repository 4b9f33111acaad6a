namespace Guildhall.Store.Tables;

/// <summary>Points in time as the tables keep them: UTC in milliseconds since 1970.</summary>
internal static class Times
{
    public static DateTimeOffset Read(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
