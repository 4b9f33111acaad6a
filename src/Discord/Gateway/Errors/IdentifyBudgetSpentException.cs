namespace Guildhall.Discord.Gateway.Errors;

/// <summary>So few sessions of the day are left that none is begun: at zero Discord would take the token away (G10).</summary>
/// <param name="remaining">Sessions left.</param>
/// <param name="resetAfter">When the count begins anew.</param>
public sealed class IdentifyBudgetSpentException(int remaining, TimeSpan resetAfter)
    : GatewayException($"Only {remaining} sessions may be started today; more are allowed in {resetAfter:c}.")
{
    /// <summary>Sessions left.</summary>
    public int Remaining => remaining;

    /// <summary>When the count begins anew.</summary>
    public TimeSpan ResetAfter => resetAfter;
}
