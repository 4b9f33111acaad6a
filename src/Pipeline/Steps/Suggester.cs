using Guildhall.Core.Chance;
using Guildhall.Core.Commands;
using Guildhall.Core.Storage;
using Guildhall.Core.Text;
using Microsoft.Extensions.Logging;

namespace Guildhall.Pipeline.Steps;

/// <summary>Completes options. Completions are a courtesy: whatever goes wrong, there are none.</summary>
internal sealed class Suggester(
    Authenticate authenticate,
    Resolve resolve,
    RequireModule requireModule,
    RequireRights requireRights,
    Languages languages,
    CommandTargets targets,
    PipelineOptions options,
    PipelineSecret secret,
    TimeProvider clock,
    ILogger<Suggester> log)
{
    public const int MostSuggestions = 25;
    private const int LongestLabel = 100;
    private const int LongestTyped = 100;

    // People type faster than they send.
    private const int KeystrokesPerRequest = 5;
    private readonly TokenBuckets _buckets = new(options.Burst * KeystrokesPerRequest, options.RequestsPerSecond * KeystrokesPerRequest, clock);
    private readonly IStep[] _steps = [authenticate, resolve, requireModule, requireRights];

    public async ValueTask<IReadOnlyList<Suggestion>> SuggestAsync(Request request, string option, string typed, CancellationToken cancellation)
    {
        if (!_buckets.Take(request.Actor.User.Value))
        {
            return [];
        }

        var limit = TimeSpan.FromMilliseconds(options.SuggestionMilliseconds);
        using var timeout = new CancellationTokenSource(limit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        try
        {
            return await FindAsync(request, option, CleanText.NameOf(typed, LongestTyped), either.Token).WaitAsync(limit, clock, cancellation);
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            log.NoSuggestions(fault, CleanText.NameOf(request.Call.Path, LongestTyped), CleanText.NameOf(option, LongestTyped));
            return [];
        }
    }

    private async Task<IReadOnlyList<Suggestion>> FindAsync(Request request, string option, string typed, CancellationToken cancellation)
    {
        var passage = new Passage(request, languages.OfChannel(request.Actor), clock.GetUtcNow());
        foreach (var step in _steps)
        {
            if (await step.PassAsync(passage, cancellation) is not null)
            {
                return [];
            }
        }

        if (passage.Command.Slots.FirstOrDefault(slot => slot.Description.Name == option)?.Complete is not { } complete)
        {
            return [];
        }

        var dice = DiceCup.FromSecret(secret.Bytes, passage.Request.Key);
        var context = new CommandContext(passage.Request, new UnitOfWork(), dice, passage.Now, passage.Words, cancellation);
        var found = await complete(targets.Of(passage.Command.Owner), context, typed);
        return
        [
            .. found.Where(suggestion => suggestion.Value.Length is > 0 and <= LongestLabel)
                .Take(MostSuggestions)
                .Select(suggestion => suggestion with { Label = CleanText.Clip(suggestion.Label, LongestLabel) }),
        ];
    }
}
