using Guildhall.Core.Storage;

namespace Guildhall.Pipeline.Components;

internal sealed class ComponentPayloads(IDatabase database) : IComponentPayloads
{
    private const int Remembered = 20_000;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, string> _memory = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    public void Keep(string id, string payload, UnitOfWork? work, DateTimeOffset now)
    {
        Remember(id, payload);
        if (work is null)
        {
            return;
        }

        work.Write(
            "INSERT INTO components (id, payload, at) VALUES (@id, @payload, @at) ON CONFLICT (id) DO UPDATE SET at = excluded.at",
            ("id", id), ("payload", payload), ("at", now.ToUnixTimeMilliseconds()));
    }

    public async ValueTask<string?> FindAsync(string id, CancellationToken cancellation)
    {
        lock (_lock)
        {
            if (_memory.TryGetValue(id, out var remembered))
            {
                return remembered;
            }
        }

        return await database.ReadAsync(
            async connection =>
            {
                await using var command = connection.CreateCommand();
                command.CommandText = "SELECT payload FROM components WHERE id = @id";
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = ("@id", id);
                command.Parameters.Add(parameter);
                return (string?)await command.ExecuteScalarAsync(cancellation);
            },
            cancellation);
    }

    private void Remember(string id, string payload)
    {
        lock (_lock)
        {
            if (!_memory.TryAdd(id, payload))
            {
                return;
            }

            _order.Enqueue(id);
            if (_order.Count > Remembered)
            {
                _memory.Remove(_order.Dequeue());
            }
        }
    }
}
