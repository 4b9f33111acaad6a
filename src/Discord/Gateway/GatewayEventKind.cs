namespace Guildhall.Discord.Gateway;

/// <summary>A kind of event. Those this library knows are in <see cref="GatewayEventKinds" />.</summary>
/// <typeparam name="T">What its data become.</typeparam>
public sealed class GatewayEventKind<T>
{
    internal GatewayEventKind(string name, GatewayIntents needs, Func<T, ulong> keyOf, Func<T, ulong>? idOf = null, bool isOrdered = true)
    {
        Name = name;
        Needs = needs;
        KeyOf = keyOf;
        IdOf = idOf;
        IsOrdered = isOrdered;
    }

    /// <summary>Its name at Discord, e.g. MESSAGE_CREATE.</summary>
    public string Name { get; }

    /// <summary>The intents of which one must be asked for; none where it always comes.</summary>
    public GatewayIntents Needs { get; }

    /// <summary>What the order is kept by.</summary>
    internal Func<T, ulong> KeyOf { get; }

    /// <summary>What tells a repeated one; null where it may be repeated without harm.</summary>
    internal Func<T, ulong>? IdOf { get; }

    /// <summary>Whether it waits for earlier ones of its guild.</summary>
    internal bool IsOrdered { get; }
}
