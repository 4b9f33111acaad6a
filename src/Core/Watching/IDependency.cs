namespace Guildhall.Core.Watching;

/// <summary>The port by which something that the platform depends on says how it is: a database, a gateway, a broker, the platform's own loops.</summary>
public interface IDependency
{
    /// <summary>Its name in health answers, metrics and alerts: lower case, one word, always the same.</summary>
    string Name { get; }

    /// <summary>Whether all processes of the platform depend on the same one, so that one of them calls for somebody when it is down.</summary>
    bool IsShared => false;

    /// <summary>Whether everything is still done without it, only slower: then only operators need to hear that it is down.</summary>
    bool IsDispensable => false;

    /// <summary>How it is now. Answers within 2 seconds, and never fails for a fault of the dependency.</summary>
    ValueTask<DependencyReport> CheckAsync(CancellationToken cancellation);
}
