using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Rest.Payloads;
using Guildhall.Discord.Rest.Transport;

namespace Guildhall.Discord.Rest.Endpoints;

/// <summary>The application itself.</summary>
public sealed class ApplicationEndpoints
{
    private readonly RestSender _rest;

    internal ApplicationEndpoints(RestSender rest) => _rest = rest;

    /// <summary>The application the token belongs to.</summary>
    public Task<Application> GetAsync(CancellationToken cancellation = default) =>
        _rest.SendAsync<Application>(new(Route.Get("applications/@me")), cancellation);

    /// <summary>Changes the application.</summary>
    public Task<Application> EditAsync(ApplicationEdit edit, CancellationToken cancellation = default) =>
        _rest.SendAsync<Application>(new(Route.Patch("applications/@me"), RestBody.Of(edit)), cancellation);
}
