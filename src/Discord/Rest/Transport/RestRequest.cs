namespace Guildhall.Discord.Rest.Transport;

/// <summary>One logical request, however often it must be sent.</summary>
/// <param name="Route">Where it goes.</param>
/// <param name="Body">What is sent; null where nothing is. Disposed by the sender.</param>
/// <param name="Reason">What the audit log shall say; null where it says nothing.</param>
/// <param name="IsRepeatable">Whether sending it twice does no more than once. Null means: unless it is a POST.</param>
internal sealed record RestRequest(Route Route, RestBody? Body = null, string? Reason = null, bool? IsRepeatable = null)
{
    /// <summary>How long an attempt may take; null for what the options say.</summary>
    internal TimeSpan? TimeLimit { get; init; }

    /// <summary>Whether sending it twice does no more than once (R9).</summary>
    internal bool CanRepeat => IsRepeatable ?? Route.Method != HttpMethod.Post;
}
