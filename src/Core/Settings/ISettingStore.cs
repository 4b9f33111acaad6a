using Guildhall.Core.Storage;

namespace Guildhall.Core.Settings;

/// <summary>The port to where settings are kept as text.</summary>
public interface ISettingStore
{
    /// <summary>Everything that was set in one guild, by key.</summary>
    ValueTask<IReadOnlyDictionary<string, string>> ReadAsync(string guild, CancellationToken cancellation);

    /// <summary>Stages a value; null goes back to the default.</summary>
    void Write(UnitOfWork work, string guild, string key, string? value);

    /// <summary>A person's own language, or null.</summary>
    ValueTask<string?> ReadLocaleAsync(Ids.Id<Ids.User> user, CancellationToken cancellation);

    /// <summary>Stages a person's own language.</summary>
    void WriteLocale(UnitOfWork work, Ids.Id<Ids.User> user, string locale);
}
