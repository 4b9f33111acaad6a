using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json.Serialization;
using Guildhall.Core.Events;
using Guildhall.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Pipeline.Background;

/// <summary>Who reacts to which news; found once.</summary>
internal sealed class Reactions(IServiceProvider services)
{
    private readonly FrozenDictionary<Type, Func<DomainEvent, UnitOfWork, CancellationToken, Task>> _byKind =
        typeof(DomainEvent).GetCustomAttributes<JsonDerivedTypeAttribute>().ToFrozenDictionary(
            kind => kind.DerivedType,
            kind => (Func<DomainEvent, UnitOfWork, CancellationToken, Task>)typeof(Reactions)
                .GetMethod(nameof(To), BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(kind.DerivedType)
                .Invoke(null, [services])!);

    /// <summary>Stages what every module does about the news.</summary>
    public Task StageAsync(DomainEvent news, UnitOfWork work, CancellationToken cancellation) => _byKind[news.GetType()](news, work, cancellation);

    private static Func<DomainEvent, UnitOfWork, CancellationToken, Task> To<TEvent>(IServiceProvider services)
        where TEvent : DomainEvent
    {
        var handlers = services.GetServices<IEventHandler<TEvent>>().ToArray();
        return async (news, work, cancellation) =>
        {
            foreach (var handler in handlers)
            {
                await handler.HandleAsync((TEvent)news, work, cancellation);
            }
        };
    }
}
