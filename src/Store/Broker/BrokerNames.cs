using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Guildhall.Store.Broker;

/// <summary>What things are called at the broker.</summary>
internal sealed class BrokerNames(string prefix)
{
    /// <summary>Into so many queues each group's requests are spread; the same in all processes and versions.</summary>
    public const int Queues = 16;

    public string News => $"{prefix}.news";

    public string DeadExchange => $"{prefix}.dead";

    public string DeadQueue => $"{prefix}.dead-letters";

    public string QueueOf(string group, int number) => $"{prefix}.commands.{group}.{number.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The queue for a key: always the same one.</summary>
    public string QueueFor(string group, string key) => QueueOf(group, (int)(BinaryPrimitives.ReadUInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(key))) % Queues));
}
