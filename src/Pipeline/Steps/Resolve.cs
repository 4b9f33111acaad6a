using Guildhall.Core.Commands;
using Guildhall.Core.Results;
using Guildhall.Pipeline.Binding;
using Guildhall.Pipeline.Commands;
using Guildhall.Pipeline.Components;

namespace Guildhall.Pipeline.Steps;

/// <summary>Finds the command that was typed, or that a component stands for.</summary>
internal sealed class Resolve(CommandCatalog catalog, ComponentSigner signer, IComponentPayloads payloads) : IStep
{
    public async ValueTask<Refusal?> PassAsync(Passage passage, CancellationToken cancellation)
    {
        var request = passage.Request;
        if (request.ComponentId is { } id)
        {
            if (await OpenAsync(request.Room, id, cancellation) is not { } payload)
            {
                return Refusal.Of("component.unknown");
            }

            if (payload.Fill(request.Values) is not { } call)
            {
                return Refusal.Of("component.wrong-values", ("given", request.Values.Count), ("wanted", payload.Asks.Length));
            }

            passage.Request = request with { Call = call };
        }

        if (Find(passage.Request) is not { } command)
        {
            return Unknown(passage.Request.Call.Path);
        }

        if (passage.Request.Call.Path != command.Path)
        {
            passage.Request = passage.Request with { Call = passage.Request.Call with { Path = command.Path } };
        }

        passage.Command = command;
        return null;
    }

    private async ValueTask<ComponentPayload?> OpenAsync(string room, string id, CancellationToken cancellation)
    {
        if (!signer.TryOpen(room, id, out var payload))
        {
            return null;
        }

        payload ??= await payloads.FindAsync(id, cancellation);
        return payload is null ? null : ComponentPayload.Read(payload);
    }

    private CommandEntry? Find(Request request)
    {
        var path = request.Call.Path;
        var command = catalog.Find(path) ?? catalog.Find(Normalize(path));
        return command?.Description.Listed == false && request.ComponentId is null && request.Channel != ChannelKind.Schedule ? null : command;
    }

    // As people type it: "/Roll", "delve  move".
    private static string Normalize(string path) =>
        string.Join(' ', path.TrimStart('/').ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private Refusal Unknown(string path)
    {
        var near = NearestNames.Of(Normalize(path), catalog.Commands.Where(command => command.Listed).Select(command => command.Path));
        return Refusal.Of("command.unknown", ("command", Invalid.Show(path)), ("names", string.Join(", ", near.Select(name => $"/{name}"))));
    }
}
