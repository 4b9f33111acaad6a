namespace Guildhall.Discord.Gateway.Life;

/// <summary>What becomes of a session whose connection was closed.</summary>
internal enum CloseVerdict
{
    /// <summary>It goes on.</summary>
    Resume,

    /// <summary>It is over; a new one begins.</summary>
    Identify,

    /// <summary>Nothing begins any more.</summary>
    Fatal,
}
