using Guildhall.Core.Storage;

namespace Guildhall.Core.Events;

/// <summary>A module's reaction to news of one kind.</summary>
/// <typeparam name="TEvent">Which news.</typeparam>
public interface IEventHandler<in TEvent>
    where TEvent : DomainEvent
{
    /// <summary>Stages the reaction; it is committed together with the news being done, so it happens once.</summary>
    Task HandleAsync(TEvent news, UnitOfWork work, CancellationToken cancellation);
}
