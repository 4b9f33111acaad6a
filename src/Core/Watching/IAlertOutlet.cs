namespace Guildhall.Core.Watching;

/// <summary>The port to a place where operators read alerts.</summary>
public interface IAlertOutlet
{
    /// <summary>Its name in logs and metrics, one word.</summary>
    string Name { get; }

    /// <summary>Says it, once. Whatever is thrown, it is tried again later.</summary>
    Task SendAsync(string text, CancellationToken cancellation);
}
