using Guildhall.Core.Storage;

namespace Guildhall.Host.Doctor;

/// <summary>Reads one value.</summary>
internal static class Scalar
{
    public static Task<T?> ReadAsync<T>(IDatabase database, string sql, CancellationToken cancellation) => database.ReadAsync(
        async connection =>
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            return await command.ExecuteScalarAsync(cancellation) is T value ? value : default;
        },
        cancellation);
}
