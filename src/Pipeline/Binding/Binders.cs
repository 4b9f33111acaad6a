using System.Collections.Concurrent;
using Guildhall.Core.Commands;

namespace Guildhall.Pipeline.Binding;

/// <summary>Who makes which type out of text: our own, and what modules registered.</summary>
internal sealed class Binders
{
    private readonly ConcurrentDictionary<Type, IOptionBinder> _byType;

    public Binders(IEnumerable<IOptionBinder> registered, IMembers members)
    {
        IOptionBinder[] own =
        [
            new TextBinder(), new IntBinder(), new LongBinder(), new NumberBinder(), new BooleanBinder(),
            new DurationBinder(), new CoinsBinder(), new MemberBinder(members),
        ];
        _byType = new(own.Concat(registered).Select(binder => KeyValuePair.Create(binder.Type, binder)));
    }

    /// <summary>Who makes a type; null where nobody does.</summary>
    public IOptionBinder? Find(Type type) => type.IsEnum
        ? _byType.GetOrAdd(type, named => (IOptionBinder)Activator.CreateInstance(typeof(EnumBinder<>).MakeGenericType(named))!)
        : _byType.GetValueOrDefault(type);
}
