using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.Dungeons;

namespace Guildhall.Modules.Delve;

/// <summary>What players say in a delve. Every command loads the table, lets the rules decide, and shows what came of it.</summary>
internal sealed class DelveCommands(DelveTableKeeper table, DelveLog log)
{
    [Command("delve start", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Start(
        CommandContext context,
        [Option, Length(1, 40)] string? seed = null,
        [Option] DungeonSize size = DungeonSize.Small,
        [Option] DungeonDifficulty difficulty = DungeonDifficulty.Normal,
        [Option, Choices("cavern", "crypt", "keep")] string? theme = null) => table.StartAsync(context, seed, size, difficulty, theme);

    [Command("delve join", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Join(CommandContext context) => table.JoinAsync(context);

    [Command("delve look", OrderedBy = Scope.Room), Query]
    public Task<Result<Reply>> Look(CommandContext context) => table.LookAsync(context);

    [Command("delve map"), Query]
    public Task<Result<Reply>> Map(CommandContext context) => table.MapAsync(context);

    [Command("delve log"), Query]
    public Task<Result<Reply>> Log(CommandContext context, [Option, Range(1, 10_000)] int? page = null) => log.ShowAsync(context, page);

    [Command("delve move", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Move(CommandContext context, [Option] Compass direction, [Option(Hidden = true)] int? at = null) =>
        table.PlayAsync(context, new DelveCommand.Move(context.User, direction) { Stamp = at });

    [Command("delve unlock", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Unlock(
        CommandContext context, [Option] Compass direction, [Option] DoorMeans how = DoorMeans.Key, [Option(Hidden = true)] int? at = null) =>
        table.PlayAsync(context, new DelveCommand.Unlock(context.User, direction, how) { Stamp = at });

    [Command("delve search", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Search(CommandContext context, [Option(Hidden = true)] int? at = null) =>
        table.PlayAsync(context, new DelveCommand.Search(context.User) { Stamp = at });

    [Command("delve disarm", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Disarm(CommandContext context, [Option(Hidden = true)] int? at = null) =>
        table.PlayAsync(context, new DelveCommand.Disarm(context.User) { Stamp = at });

    [Command("delve attack", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Attack(
        CommandContext context,
        [Option(Autocomplete = nameof(SuggestFoes))] string? target = null,
        [Option(Autocomplete = nameof(SuggestWeapons))] string? weapon = null,
        [Option(Hidden = true)] int? at = null) => table.AttackAsync(context, target, weapon, at);

    [Command("delve cast", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Cast(
        CommandContext context,
        [Option(Autocomplete = nameof(SuggestSpells))] string spell,
        [Option(Autocomplete = nameof(SuggestFighters))] string? target = null,
        [Option, Range(1, 9)] int? slot = null,
        [Option(Hidden = true)] int? at = null) => table.CastAsync(context, spell, target, slot, at);

    [Command("delve use", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Use(
        CommandContext context,
        [Option(Autocomplete = nameof(SuggestThings))] string thing,
        [Option(Autocomplete = nameof(SuggestFighters))] string? target = null,
        [Option(Hidden = true)] int? at = null) => table.UseAsync(context, thing, target, at);

    [Command("delve pass", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Pass(CommandContext context, [Option(Hidden = true)] int? at = null) =>
        table.PlayAsync(context, new DelveCommand.Pass(context.User) { Stamp = at });

    [Command("delve flee", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Flee(CommandContext context, [Option(Hidden = true)] int? at = null) =>
        table.PlayAsync(context, new DelveCommand.Flee(context.User) { Stamp = at });

    [Command("delve rest", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Rest(
        CommandContext context, [Option, Choices("short", "long")] string kind = "short", [Option(Hidden = true)] int? at = null) =>
        table.PlayAsync(context, new DelveCommand.Rest(context.User, kind == "long") { Stamp = at });

    [Command("delve leave", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Leave(CommandContext context, [Option(Hidden = true)] int? at = null) =>
        table.PlayAsync(context, new DelveCommand.Leave(context.User) { Stamp = at });

    [Command("delve abandon", OrderedBy = Scope.Room)]
    public Task<Result<Reply>> Abandon(CommandContext context) => table.PlayAsync(context, new DelveCommand.Abandon(context.User, (context.Actor.Rights & (Rights.ManageGuild | Rights.Administrator)) != Rights.None));

    [Command("delve timeout", OrderedBy = Scope.Room, Listed = false, Requires = Rights.Administrator)]
    public Task<Result<Reply>> TimeOut(CommandContext context) => table.PlayAsync(context, new DelveCommand.TimeOut());

    public Task<IReadOnlyList<Suggestion>> SuggestFoes(CommandContext context, string typed) => table.SuggestAsync(context, typed, SuggestionKind.Foes);

    public Task<IReadOnlyList<Suggestion>> SuggestFighters(CommandContext context, string typed) =>
        table.SuggestAsync(context, typed, SuggestionKind.Fighters);

    public Task<IReadOnlyList<Suggestion>> SuggestWeapons(CommandContext context, string typed) =>
        table.SuggestAsync(context, typed, SuggestionKind.Weapons);

    public Task<IReadOnlyList<Suggestion>> SuggestSpells(CommandContext context, string typed) =>
        table.SuggestAsync(context, typed, SuggestionKind.Spells);

    public Task<IReadOnlyList<Suggestion>> SuggestThings(CommandContext context, string typed) =>
        table.SuggestAsync(context, typed, SuggestionKind.Things);
}
