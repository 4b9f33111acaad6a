namespace Guildhall.Host.Doctor;

/// <summary>How something is.</summary>
internal enum Verdict
{
    /// <summary>As it should be.</summary>
    Ok,

    /// <summary>The server works, but somebody should look at it.</summary>
    Warn,

    /// <summary>The server will not work.</summary>
    Fail,
}
