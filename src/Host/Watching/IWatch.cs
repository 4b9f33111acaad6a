namespace Guildhall.Host.Watching;

/// <summary>Looks after one thing, and calls for somebody where it is not well.</summary>
internal interface IWatch
{
    /// <summary>Looks once.</summary>
    Task LookAsync(CancellationToken cancellation);
}
