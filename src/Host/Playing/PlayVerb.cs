using Guildhall.Core.Commands;
using Guildhall.Core.Storage;
using Guildhall.Core.Text;
using Guildhall.Host.Composition;
using Guildhall.Host.Settings;
using Guildhall.Host.Tools;
using Guildhall.Pipeline;
using Guildhall.Store;
using Spectre.Console;

namespace Guildhall.Host.Playing;

/// <summary>The same games in a terminal, or from a script that is piped in: one line in, one reply out.</summary>
internal static class PlayVerb
{
    public static async Task<ExitCode> RunAsync(HostSettings settings, string? name, string? locale, CancellationToken cancellation)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new());
        builder.Logging.AddToolLogging();
        builder.Services.AddSingleton<RoomEcho>().AddSingleton<ICommitListener>(provider => provider.GetRequiredService<RoomEcho>());
        builder.Services.AddSingleton<TerminalGuest>();
        builder.Services.AddHall(settings, StoreAccess.Server).AddScheduler().AddRelay();
        using var host = builder.Build();
        var store = host.Services.GetRequiredService<StoreLifetime>();
        await store.OpenAsync();
        await host.StartAsync(cancellation);
        // Ctrl-C and SIGTERM end the game as "quit" does; the verb's own token hears of neither once a host runs.
        var stopping = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(cancellation, stopping);
        try
        {
            await PlayAsync(host.Services, name, locale ?? SystemLocale(), ends.Token);
        }
        catch (OperationCanceledException) when (ends.IsCancellationRequested)
        {
            // Everything that was answered is kept: there is nothing left to do.
        }
        finally
        {
            await host.StopAsync(CancellationToken.None);
            await store.CloseAsync();
        }

        return ExitCode.Ok;
    }

    private static async Task PlayAsync(IServiceProvider services, string? name, string? locale, CancellationToken cancellation)
    {
        var words = services.GetRequiredService<StringCatalog>().In(locale);
        var screen = new TerminalScreen(Terminal(), words);
        Actor? actor = null;
        while (actor is null)
        {
            if (name is null)
            {
                screen.Ask(words.Say("terminal.name"));
                name = await TerminalInput.ReadLineAsync(Console.In, cancellation);
                if (Console.IsInputRedirected)
                {
                    screen.Echo(name ?? "");
                }
            }

            if (name is null)
            {
                return;
            }

            actor = await services.GetRequiredService<TerminalGuest>().EnterAsync(name, words.Locale, cancellation);
            name = null;
        }

        screen.Say("terminal.welcome", ("name", actor.Name));
        await new TerminalGame(
            services.GetRequiredService<CommandPipeline>(),
            services.GetRequiredService<ICommandCatalog>(),
            services.GetRequiredService<RoomEcho>(),
            screen,
            Console.In,
            actor).PlayAsync(cancellation);
    }

    private static IAnsiConsole Terminal() => Console.IsOutputRedirected
        ? AnsiConsole.Create(new() { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No })
        : AnsiConsole.Console;

    private static string? SystemLocale() =>
        Environment.GetEnvironmentVariable("LC_ALL") is { Length: > 0 } all ? all : Environment.GetEnvironmentVariable("LANG");
}
