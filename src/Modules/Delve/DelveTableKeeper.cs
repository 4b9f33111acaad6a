using Guildhall.Core.Characters;
using Guildhall.Core.Commands;
using Guildhall.Core.Inventories;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Core.Sessions;
using Guildhall.Core.Settings;
using Guildhall.Modules.Delve.Rules;
using Guildhall.Modules.Delve.Show;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.Dungeons;
using Guildhall.Rules.FifthEdition;

namespace Guildhall.Modules.Delve;

/// <summary>Loads the delve of a room, lets its rules decide a command, stages what follows and shows it.</summary>
internal sealed class DelveTableKeeper(
    SessionRunner<DelveGame, DelveState, DelveCommand, DelveEvent> sessions,
    ICharacters characters,
    IInventory inventory,
    ISettings settings,
    DelveReplies replies,
    DelveConsequences consequences)
{
    public async Task<Result<Reply>> StartAsync(
        CommandContext context, string? seed, DungeonSize size, DungeonDifficulty difficulty, string? theme)
    {
        if (await FindAsync(context) is { Finished: false } running)
        {
            return Refusal.Of(running.State.HeroOf(context.User) is null ? "delve.running-join" : "delve.already-running");
        }

        if (await characters.CurrentAsync(context.User, context.Cancellation) is not { } hero)
        {
            return Refusal.Of("delve.no-hero");
        }

        var clock = (await settings.GetAsync<DelveSettings>(context.Request.Guild, context.Cancellation)).TurnClock;
        var command = new DelveCommand.Start(
            seed ?? context.Dice.Stream("seed").NextGuid().ToString("N")[..8], size, difficulty, theme, (int)clock.TotalSeconds, Identify(hero));
        var fresh = new LiveSession<DelveState>(default, DelveState.Initial)
        {
            Guild = context.Request.Guild,
            Room = context.Request.Room,
            Version = 0,
            Finished = false,
        };
        return await FinishAsync(context, fresh, sessions.Start(context, command));
    }

    public async Task<Result<Reply>> JoinAsync(CommandContext context) =>
        await characters.CurrentAsync(context.User, context.Cancellation) is { } hero
            ? await PlayAsync(context, new DelveCommand.Join(Identify(hero)))
            : Refusal.Of("delve.no-hero");

    public async Task<Result<Reply>> PlayAsync(CommandContext context, DelveCommand command) => await FindAsync(context) is { Finished: false } session
        ? await FinishAsync(context, session, sessions.Play(context, session, command))
        : Refusal.Of("delve.none");

    public async Task<Result<Reply>> LookAsync(CommandContext context) => await FindAsync(context) is { } session
        ? await replies.LookAsync(session, context.Words, context.Cancellation)
        : Refusal.Of("delve.none");

    public async Task<Result<Reply>> MapAsync(CommandContext context) => await FindAsync(context) is { } session
        ? DelveReplies.Map(session, context.Words)
        : Refusal.Of("delve.none");

    public async Task<Result<Reply>> AttackAsync(CommandContext context, string? target, string? weapon, int? at)
    {
        var state = (await FindAsync(context))?.State;
        var named = Finder.Fighter(state, context.Words, target);
        var chosen = weapon is null ? null : Finder.Weapon(state?.HeroOf(context.User), context.Words, weapon);
        return await PlayAsync(context, new DelveCommand.Attack(context.User, named, chosen) { Stamp = at });
    }

    public async Task<Result<Reply>> CastAsync(CommandContext context, string spell, string? target, int? slot, int? at)
    {
        var state = (await FindAsync(context))?.State;
        var (what, aim) = Finder.Split(spell, target);
        var command = new DelveCommand.Cast(
            context.User, Finder.Spell(state?.HeroOf(context.User), context.Words, what), slot, Finder.Fighter(state, context.Words, aim));
        return await PlayAsync(context, command with { Stamp = at });
    }

    public async Task<Result<Reply>> UseAsync(CommandContext context, string thing, string? target, int? at)
    {
        var state = (await FindAsync(context))?.State;
        var (what, aim) = Finder.Split(thing, target);
        var named = Finder.Fighter(state, context.Words, aim);
        var key = Finder.Thing(context.Words, what);
        if (!Items.IsUsable(key))
        {
            return await PlayAsync(context, new DelveCommand.UseFeature(context.User, key, named) { Stamp = at });
        }

        inventory.Take(context.Work, context.User, key, 1, Refusal.Of("delve.not-in-bag", ("item", context.Say($"item.{key}"))));
        return await PlayAsync(context, new DelveCommand.UseItem(context.User, key, named) { Stamp = at });
    }

    public async Task<IReadOnlyList<Suggestion>> SuggestAsync(CommandContext context, string typed, SuggestionKind kind)
    {
        if (await FindAsync(context) is not { Finished: false } session || session.State.HeroOf(context.User) is not { } hero)
        {
            return [];
        }

        var bag = kind == SuggestionKind.Things ? await inventory.ListAsync(context.User, context.Cancellation) : [];
        return Finder.Suggest(session.State, hero, bag, context.Words, typed, kind);
    }

    private ValueTask<LiveSession<DelveState>?> FindAsync(CommandContext context) => sessions.CurrentAsync(context.Request.Room, context.Cancellation);

    private async Task<Result<Reply>> FinishAsync(
        CommandContext context, LiveSession<DelveState> before, Result<Played<DelveState, DelveEvent>> decided)
    {
        if (!decided.TryGet(out var played, out var refusal))
        {
            return refusal;
        }

        var current = await settings.GetAsync<DelveSettings>(context.Request.Guild, context.Cancellation);
        consequences.Stage(context, before, played, current.PermanentDeath);
        return await replies.AfterAsync(before, played, context.Words, context.Cancellation);
    }

    private static HeroIdentity Identify(Hero hero)
    {
        var scores = hero.Scores;
        return new(
            hero.Id,
            hero.Owner,
            hero.Name,
            hero.Archetype,
            new AbilityScores(scores.Strength, scores.Dexterity, scores.Constitution, scores.Intelligence, scores.Wisdom, scores.Charisma),
            hero.Experience)
        {
            Worn = hero.Worn.IsEmpty ? null : string.Join(' ', hero.Worn),
        };
    }
}
