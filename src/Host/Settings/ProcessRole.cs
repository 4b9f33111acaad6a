namespace Guildhall.Host.Settings;

/// <summary>What a process does for the platform; one alone does everything.</summary>
internal enum ProcessRole
{
    /// <summary>Is on Discord.</summary>
    Gateway,

    /// <summary>Runs the commands that the others take in.</summary>
    Worker,

    /// <summary>Serves the browser and everybody else who speaks HTTP.</summary>
    Api,

    /// <summary>Runs what falls due.</summary>
    Scheduler,

    /// <summary>Brings news to the modules that react.</summary>
    Relay,
}
