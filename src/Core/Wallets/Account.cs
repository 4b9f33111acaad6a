using Guildhall.Core.Ids;

namespace Guildhall.Core.Wallets;

/// <summary>Something that holds coins, or where they come into the world and leave it.</summary>
public readonly record struct Account
{
    private const string UserPrefix = "user:";

    private Account(string key) => Key = key;

    /// <summary>Where coins come from. It holds nothing: what was minted is what its journal says.</summary>
    public static Account Mint { get; } = new("mint");

    /// <summary>Where coins go for good. It holds nothing either.</summary>
    public static Account Burn { get; } = new("burn");

    /// <summary>Its name in the ledger, e.g. <c>user:…</c>.</summary>
    public string Key { get; }

    /// <summary>Whether it holds anything.</summary>
    public bool Holds => this != Mint && this != Burn;

    /// <summary>Whose purse it is, or null.</summary>
    public Id<User>? Owner => Key.StartsWith(UserPrefix, StringComparison.Ordinal) && Id<User>.TryParse(Key[UserPrefix.Length..], out var owner) ? owner : null;

    /// <summary>Somebody's purse.</summary>
    public static Account Of(Id<User> owner) => new(UserPrefix + owner);

    /// <summary>A community's chest.</summary>
    public static Account OfGuild(string guild) => new("guild:" + guild);

    /// <summary>Coins that are nobody's until a trade or a wager is settled.</summary>
    /// <param name="key">Names the trade or the wager; used once.</param>
    public static Account Escrow(string key) => new("escrow:" + key);

    /// <inheritdoc/>
    public override string ToString() => Key;
}
