namespace Guildhall.Host.Running;

/// <summary>The server cannot listen where it was told to.</summary>
internal sealed class AddressException(string urls, string reason, Exception inner)
    : Exception($"Nothing can be opened at {urls}: {reason.TrimEnd('.')}. Stop what is running there, or choose another address (--urls http://localhost:8081).", inner);
