using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Guildhall.Discord.Gateway.Dispatching;
using Guildhall.Discord.Gateway.Errors;
using Guildhall.Discord.Gateway.Events;
using Guildhall.Discord.Gateway.Frames;
using Guildhall.Discord.Gateway.Life;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Gateway;

/// <summary>What is said over one connection, from the greeting to its end. Only the reading loop touches the machine.</summary>
internal sealed class ShardConversation(
    int number,
    int count,
    GatewayOptions options,
    GatewaySurroundings surroundings,
    Gate gate,
    Dispatcher dispatcher,
    ShardMachine machine,
    SilenceWatch silence,
    ShardLink link,
    Shard shard)
{
    private const int MostStale = 20;
    private readonly TimeProvider _time = surroundings.Time;
    private readonly Heart _heart = new(surroundings, link, () => machine.Sequence);
    private readonly List<Task> _beside = [];
    private int _unreadable;
    private int _stale;

    /// <summary>Talks until the connection is over.</summary>
    /// <param name="resume">The session to go on with; null to begin one.</param>
    internal async Task<ConnectionEnd> RunAsync(ShardProgress? resume, CancellationToken stopping)
    {
        _heart.Silent = () => silence.Judge();
        Beside(link.Sender.RunAsync(link.Token));
        using var greeting = Within(options.ConnectTimeout);
        try
        {
            while (link.End is null)
            {
                var receiving = link.Connection.ReceiveAsync(link.Receiving);
                if (!receiving.IsCompleted)
                    dispatcher.Flush();
                var json = await receiving;
                if (json.IsEmpty)
                    link.Finish(new(EndKind.Closed, link.Connection.CloseCode));
                else
                    Take(json.Span, resume, greeting);
            }
        }
        catch (WebSocketException)
        {
            link.Finish(new(EndKind.Closed, link.Connection.CloseCode));
        }
        catch (InvalidDataException)
        {
            shard.NoteUnreadable();
            link.Finish(new(EndKind.Unreadable));
        }
        catch (OperationCanceledException)
        {
            // Over, or stopping; which of them is seen below.
        }
        finally
        {
            dispatcher.Flush();
            link.Finish(new(EndKind.Closed));
            await LeaveAsync();
        }

        stopping.ThrowIfCancellationRequested();
        return link.End!.Value;
    }

    private void Take(ReadOnlySpan<byte> json, ShardProgress? resume, ITimer greeting)
    {
        _heart.Heard();
        if (!FramePeek.TryRead(json, out var frame))
        {
            shard.NoteUnreadable();
            if (++_unreadable >= options.MaxUnreadable)
                link.Finish(new(EndKind.Unreadable));
            return;
        }

        _unreadable = 0;
        switch (frame.Op)
        {
            case (int)Opcode.Dispatch:
                Dispatch(frame);
                break;
            case (int)Opcode.Hello:
                greeting.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
                Greet(frame.Data, resume);
                break;
            case (int)Opcode.HeartbeatAck:
                if (_heart.Acknowledged() is { } latency)
                    shard.NoteLatency(latency);
                break;
            case (int)Opcode.Heartbeat:
                Beside(_heart.BeatAsync());
                break;
            case (int)Opcode.Reconnect:
                link.Finish(new(EndKind.AskedToReconnect));
                break;
            case (int)Opcode.InvalidSession:
                link.Finish(new(frame.Data.SequenceEqual("true"u8) ? EndKind.InvalidResumable : EndKind.Invalid));
                break;
            default:
                // What Discord may say one day is no reason to stop listening (G17).
                break;
        }
    }

    private void Greet(ReadOnlySpan<byte> hello, ShardProgress? resume)
    {
        if (Heart.IntervalOf(hello) is not { } interval)
        {
            link.Finish(new(EndKind.Unreadable));
            return;
        }

        machine.Greeted();
        Beside(_heart.RunAsync(interval));
        Beside(resume is null ? IdentifyAsync() : ResumeAsync(resume));
    }

    private async Task ResumeAsync(ShardProgress progress)
    {
        await link.Sender.SendUrgentAsync(OutgoingFrames.Resume(options.Token, progress), link.Token);
        await AwaitReadyAsync();
    }

    private async Task IdentifyAsync()
    {
        while (true)
        {
            try
            {
                await gate.Queue.RunAsync(number, SendIdentifyAsync, link.Token);
                await AwaitReadyAsync();
                return;
            }
            catch (IdentifyBudgetSpentException spent)
            {
                surroundings.Logger.BudgetSpent(spent.Remaining, number, spent.ResetAfter);
                await Task.Delay(spent.ResetAfter, _time, link.Token);
            }
        }
    }

    private Task SendIdentifyAsync()
    {
        gate.Budget.Take();
        return link.Sender.SendUrgentAsync(OutgoingFrames.Identify(options, number, count), link.Token);
    }

    private async Task AwaitReadyAsync()
    {
        await Task.Delay(options.ReadyTimeout, _time, link.Token);
        if (machine.State != ShardState.Ready)
            link.Finish(new(EndKind.TooLate));
    }

    private void Dispatch(Frame frame)
    {
        if (frame.Name.SequenceEqual("READY"u8))
        {
            Begin(frame);
        }
        else if (!machine.TryAdvance(frame.Sequence))
        {
            // Discord sends again what it was not sure of; but when nothing is new any more, the number that is remembered must be wrong.
            if (machine.State == ShardState.Ready && ++_stale >= MostStale)
                link.Finish(new(EndKind.Invalid));
            return;
        }
        else if (frame.Name.SequenceEqual("RESUMED"u8))
        {
            machine.Resumed();
            surroundings.Logger.Resumed(number, count, frame.Sequence);
            shard.NoteReady();
        }

        _stale = 0;
        if (silence.Watches(frame.Name))
            silence.Heard(Encoding.ASCII.GetString(frame.Name));
        dispatcher.Dispatch(frame.Sequence, frame.Name, frame.Data);
    }

    private void Begin(Frame frame)
    {
        try
        {
            var ready = JsonSerializer.Deserialize(frame.Data, DiscordJson.Of<Ready>());
            if (ready is not { SessionId.Length: > 0 })
            {
                link.Finish(new(EndKind.Unreadable));
                return;
            }

            machine.Began(ready.SessionId, ready.ResumeGatewayUrl, frame.Sequence);
            dispatcher.Mark.Restart(frame.Sequence);
            surroundings.Logger.Began(number, count, gate.Budget.Remaining);
            shard.NoteReady();
        }
        catch (JsonException)
        {
            shard.NoteUnreadable();
            link.Finish(new(EndKind.Unreadable));
        }
    }

    private ITimer Within(TimeSpan limit) =>
        _time.CreateTimer(state => ((ShardLink)state!).Finish(new(EndKind.TooLate)), link, limit, Timeout.InfiniteTimeSpan);

    /// <summary>Runs beside the reading loop; what breaks there ends the connection.</summary>
    private void Beside(Task task) => _beside.Add(WatchAsync(task));

    private async Task WatchAsync(Task task)
    {
        try
        {
            await task;
        }
        catch (OperationCanceledException)
        {
            // The connection is over.
        }
        catch (Exception broken) when (broken is WebSocketException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            link.Finish(new(EndKind.Closed));
        }
    }

    private async Task LeaveAsync()
    {
        await link.Closed;
        await Task.WhenAll(_beside);
    }
}
