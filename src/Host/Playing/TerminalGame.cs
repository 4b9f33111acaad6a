using System.Globalization;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Pipeline;
using Guildhall.Pipeline.Typing;

namespace Guildhall.Host.Playing;

/// <summary>One person at a terminal: a line in, a reply out.</summary>
internal sealed class TerminalGame(CommandPipeline pipeline, ICommandCatalog catalog, RoomEcho echo, TerminalScreen screen, TextReader input, Actor actor)
{
    public const string Room = "terminal";
    private const int MostTries = 50;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private static readonly string[] Goodbyes = ["quit", "exit", "q"];

    private IReadOnlyList<Choice> _choices = [];

    /// <summary>Plays until the input ends or the player does.</summary>
    public async Task PlayAsync(CancellationToken cancellation)
    {
        while (await ReadAsync(">", cancellation) is { } line && !Goodbyes.Contains(line.Trim().TrimStart('/'), StringComparer.OrdinalIgnoreCase))
        {
            ShowEcho();
            if (line.Trim().Length > 0 && await ToRequestAsync(line.Trim(), cancellation) is { } request)
            {
                Show(await SendAsync(request, cancellation));
            }

            ShowEcho();
        }
    }

    private async ValueTask<string?> ReadAsync(string label, CancellationToken cancellation)
    {
        screen.Ask(label);
        var line = await TerminalInput.ReadLineAsync(input, cancellation);
        if (Console.IsInputRedirected)
        {
            screen.Echo(line ?? "");
        }

        return line;
    }

    private async ValueTask<Request?> ToRequestAsync(string line, CancellationToken cancellation)
    {
        if (!int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return Ask(TypedCommand.Read(line, catalog.Commands));
        }

        if (number < 1 || number > _choices.Count)
        {
            screen.Say("terminal.no-choice", ("number", number), ("max", _choices.Count));
            return null;
        }

        var choice = _choices[number - 1];
        var values = choice.Values ?? await FillAsync((Form)choice.Component, cancellation);
        return values is null ? null : Ask(new("", CommandCall.NoOptions)) with { ComponentId = choice.Component.Id, Values = values };
    }

    private async ValueTask<IReadOnlyList<string>?> FillAsync(Form form, CancellationToken cancellation)
    {
        var values = new List<string>();
        foreach (var field in form.Fields)
        {
            if (await ReadAsync($"{field.Label}:", cancellation) is not { } value)
            {
                return null;
            }

            values.Add(value.Length == 0 ? field.Value ?? "" : value);
        }

        return values;
    }

    private Request Ask(CommandCall call) => new(Guid.NewGuid().ToString("N"), ChannelKind.Terminal, Room, Room, actor, call);

    // A script types faster than people do: it waits instead of being told to.
    private async Task<Reply> SendAsync(Request request, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            var reply = (await pipeline.RunAsync(request, cancellation)).Reply;
            if (reply.Refusal?.Code is not ("rate.limited" or "pipeline.busy") || tries == MostTries)
            {
                return reply;
            }

            await Task.Delay(Pause, cancellation);
        }
    }

    private void Show(Reply reply)
    {
        if (!reply.Components.IsEmpty)
        {
            _choices = Choice.Of(reply);
        }

        screen.Show(reply, reply.Components.IsEmpty ? [] : _choices);
    }

    private void ShowEcho()
    {
        while (echo.TryTake() is { } reply)
        {
            Show(reply);
        }
    }
}
