using Guildhall.Core.Commands;
using Guildhall.Core.Text;
using Guildhall.Discord.Entities.Commands;
using Guildhall.Discord.Entities.Interactions;
using Guildhall.Pipeline.Typing;

namespace Guildhall.Channels.Discord.Commands;

/// <summary>What stands in the menus of people and messages: ways to commands that exist anyway.</summary>
internal sealed class ContextMenus(ICommandCatalog catalog, Localizations localizations)
{
    private const string SheetKey = "discord.menu.sheet";
    private const string RollKey = "discord.menu.roll";
    private const string SheetCommand = "hero sheet";
    private const string SheetOf = "of";
    private const string RollCommand = "roll";
    private const string RollDice = "dice";
    private const int LongestFormula = 6_000;

    /// <summary>Those whose commands exist here.</summary>
    public IEnumerable<ApplicationCommandCreate> Build()
    {
        if (Has(SheetCommand))
            yield return Menu(ApplicationCommandType.User, SheetKey);
        if (Has(RollCommand))
            yield return Menu(ApplicationCommandType.Message, RollKey);
    }

    /// <summary>The command that a use of a menu stands for; null for a menu that is none of ours.</summary>
    /// <param name="person">Who the user of the menu pointed at, as the platform knows them.</param>
    public CommandCall? Read(InteractionData data, string? person)
    {
        if (data.Name == localizations.Default.Say(SheetKey) && person is not null)
            return CommandCall.To(SheetCommand, (SheetOf, person));
        if (data.Name == localizations.Default.Say(RollKey) && data.TargetId is { } target
            && data.Resolved?.Messages.GetValueOrDefault(new(target.Value)) is { } message)
            return CommandCall.To(RollCommand, (RollDice, FormulaIn(message.Content)));
        return null;
    }

    /// <summary>What a message asks to throw: all it says, or what stands behind a typed <c>roll</c>.</summary>
    private string FormulaIn(string content)
    {
        var line = content.Trim().TrimStart('!', '/').Trim();
        var read = TypedCommand.Read($"/{line}", catalog.Commands);
        return CleanText.Clip(read.Path == RollCommand && read.Options.TryGetValue(RollDice, out var dice) ? dice : line, LongestFormula);
    }

    private bool Has(string path) => catalog.Commands.Any(command => command.Path == path && command.Listed);

    private ApplicationCommandCreate Menu(ApplicationCommandType type, string key) => new()
    {
        Type = type,
        Name = localizations.Default.Say(key),
        NameLocalizations = localizations.NamesOf(key),
        IntegrationTypes = [Guildhall.Discord.Entities.Commands.IntegrationType.GuildInstall],
        Contexts = [InteractionContextType.Guild, InteractionContextType.BotDm],
    };
}
