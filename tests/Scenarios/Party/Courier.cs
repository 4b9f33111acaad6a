using System.Net;
using System.Net.Sockets;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Party;

/// <summary>Sends what somebody wants until it is answered: what a good client does when the line breaks.</summary>
/// <param name="whenLost">What to wait for before the next try.</param>
/// <param name="mostTries">After which a break is a fault.</param>
internal sealed class Courier(Func<Task> whenLost, int mostTries = 20)
{
    /// <summary>One for a server that stays up: the first break is a fault.</summary>
    public static Courier Plain { get; } = new(() => throw new InvalidOperationException("The server went away."));

    /// <summary>How often a request was not answered.</summary>
    public int Lost { get; private set; }

    public async Task<T> DeliverAsync<T>(Func<Task<T>> send)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                var answer = await send();
                if (answer is not Answer { Status: HttpStatusCode.ServiceUnavailable } || tries == mostTries)
                {
                    return answer;
                }
            }
            catch (Exception broken) when (broken is HttpRequestException or IOException or SocketException or OperationCanceledException && tries < mostTries)
            {
                Lost++;
            }

            await whenLost();
        }
    }
}
