using Guildhall.Host.Settings;

namespace Guildhall.Host.Doctor;

/// <summary>One thing to look at. A look changes nothing.</summary>
internal interface ICheck
{
    string Name { get; }

    Task<Finding> LookAsync(HostSettings settings, CancellationToken cancellation);
}
