namespace Guildhall.Core.Settings;

/// <summary>The port to what a guild has set.</summary>
public interface ISettings
{
    /// <summary>A module's settings in one guild; defaults where nothing was set.</summary>
    /// <typeparam name="T">The module's settings class.</typeparam>
    ValueTask<T> GetAsync<T>(string guild, CancellationToken cancellation)
        where T : class, new();
}
