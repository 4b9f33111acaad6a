namespace Guildhall.Core.Processes;

/// <summary>
/// The port to the other processes of a platform that is spread over several. Nothing depends on it but speed and the nearness of work to
/// its data: whoever gets no answer does the work themselves, and what was done twice is found out by the request's id.
/// </summary>
public interface IBus
{
    /// <summary>Whether anything can be sent at present.</summary>
    bool IsUp { get; }

    /// <summary>Hands a request to whoever serves its group, those of one key to the same server as long as it lives.</summary>
    /// <param name="group">Lower-case letters and hyphens.</param>
    /// <param name="key">What keeps requests together, e.g. the room.</param>
    /// <param name="body">The request, at most 1 MiB.</param>
    /// <returns>The answer; null where none is to be expected any more: nobody serves, or the server fell silent.</returns>
    Task<BusAnswer?> AskAsync(string group, string key, ReadOnlyMemory<byte> body, CancellationToken cancellation);

    /// <summary>Serves a fair share of the group's requests until it is cancelled; then what was begun is finished and the share goes to others.</summary>
    Task ServeAsync(string group, Func<ReadOnlyMemory<byte>, CancellationToken, Task<BusAnswer>> serve, CancellationToken stopping);

    /// <summary>Tells all other processes something that may be lost.</summary>
    void Tell(ReadOnlyMemory<byte> news);

    /// <summary>Hears what the others tell, until it is cancelled.</summary>
    Task HearAsync(Action<ReadOnlyMemory<byte>> hear, CancellationToken stopping);
}
