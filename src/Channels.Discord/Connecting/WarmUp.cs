using Guildhall.Channels.Discord.Rendering;
using Guildhall.Core.Commands;
using Guildhall.Core.Drawings;
using Guildhall.Discord.Interactions;
using Guildhall.Pipeline;

namespace Guildhall.Channels.Discord.Connecting;

/// <summary>
/// Goes once through what every interaction goes through, before Discord can send one: code that was never run is compiled first, and on a small machine
/// that takes long enough to miss the three seconds of the first answer.
/// </summary>
internal sealed class WarmUp(ICommandRunner pipeline, ReplyRenderer renderer, IPictureRenderer painter)
{
    private const string Nowhere = "discord:0";

    public async Task RunAsync(CancellationToken cancellation)
    {
        painter.Render(new(64, 64, Palette.Night, "guildhall", [new Shape.Polygon([new(1, 1), new(9, 9), new(1, 9)], Palette.Panel)]));
        var request = new Request("warm-up", ChannelKind.Discord, Nowhere, Nowhere, new(default, "guildhall", Rights.None), CommandCall.To("help"));
        var refused = (await pipeline.RunAsync(request, cancellation)).Reply;
        var shown = await renderer.RenderAsync(refused with { Cards = [new(refused.Text)] }, isPrivate: true, cancellation);
        InteractionReceiver.WarmUp(shown);
    }
}
