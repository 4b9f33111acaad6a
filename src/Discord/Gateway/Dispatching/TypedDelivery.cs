using Microsoft.Extensions.Logging;

namespace Guildhall.Discord.Gateway.Dispatching;

/// <summary>One event of a kind.</summary>
internal sealed class TypedDelivery<T>(TypedSubscription<T> subscription, T data, ILogger logger) : Delivery
{
    /// <inheritdoc />
    internal override ulong Key => subscription.Kind.KeyOf(data);

    /// <inheritdoc />
    internal override bool IsOrdered => subscription.Kind.IsOrdered;

    /// <inheritdoc />
    protected override async Task HandleAsync(CancellationToken stopping)
    {
        foreach (var handler in subscription.Handlers)
        {
            try
            {
                await handler(data, stopping);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                // The process stops; the event comes again when the session is resumed.
                return;
            }
#pragma warning disable CA1031 // One handler's fault must end neither the others nor the shard.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                logger.HandlerFailed(fault, subscription.Kind.Name, Sequence);
            }
        }
    }
}
