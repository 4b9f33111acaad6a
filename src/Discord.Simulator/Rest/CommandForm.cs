using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>The form of a command that is registered: what Discord refuses (interactions/application-commands).</summary>
internal static partial class CommandForm
{
    private const int ChatInput = 1;
    private const int Subcommand = 1;
    private const int SubcommandGroup = 2;
    private const int MostCommands = 100;
    private const int MostMenus = 15;
    private const int MostOptions = 25;
    private const int LongestName = 32;
    private const int LongestText = 100;
    private const int LongestCommand = 8_000;

    /// <summary>Refuses (50035) what cannot be registered.</summary>
    public static void Check(JsonObject command)
    {
        var isSlash = TypeOf(command) == ChatInput;
        Length(command["name"], "name", 1, LongestName);
        RestFault.Demand(!isSlash || IsName(command), "name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
        Length(command["description"], "description", isSlash ? 1 : 0, isSlash ? LongestText : 0);
        Options(command["options"] as JsonArray ?? [], "options", depth: 0);
        RestFault.Demand(Size(command) <= LongestCommand, "name", "APPLICATION_COMMAND_TOO_LARGE", $"Command exceeds maximum size ({LongestCommand})");
    }

    /// <summary>Refuses a list that is too long, or in which two are called the same.</summary>
    public static void CheckAll(IReadOnlyList<JsonObject> commands)
    {
        foreach (var kind in commands.GroupBy(TypeOf))
        {
            RestFault.Demand(kind.Count() <= (kind.Key == ChatInput ? MostCommands : MostMenus), "name", "APPLICATION_COMMANDS_TOO_MANY", "Maximum number of application commands reached");
            RestFault.Demand(AreDifferent(kind), "name", "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
        }
    }

    private static int TypeOf(JsonObject command) => (int?)command["type"] ?? ChatInput;

    private static void Options(JsonArray options, string path, int depth)
    {
        var all = options.OfType<JsonObject>().ToList();
        RestFault.DemandMost(all.Count, MostOptions, path);
        RestFault.Demand(AreDifferent(all), path, "APPLICATION_COMMAND_OPTIONS_NAME_INVALID", "Option names must be unique");
        var branches = all.Count(IsBranch);
        RestFault.Demand(branches == 0 || branches == all.Count, path, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-command and sub-command group option types are mutually exclusive to all other types");
        var isRequired = all.Select(option => (bool?)option["required"] == true).ToList();
        RestFault.Demand(isRequired.LastIndexOf(true) < 0 || isRequired.Take(isRequired.LastIndexOf(true)).All(one => one), path, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Required options must be placed before non-required options");
        foreach (var (number, option) in all.Index())
        {
            Option(option, $"{path}.{number}", depth);
        }
    }

    private static void Option(JsonObject option, string path, int depth)
    {
        Length(option["name"], $"{path}.name", 1, LongestName);
        RestFault.Demand(IsName(option), $"{path}.name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
        Length(option["description"], $"{path}.description", 1, LongestText);
        var choices = (option["choices"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        RestFault.DemandMost(choices.Count, MostOptions, $"{path}.choices");
        RestFault.Demand(choices.Count == 0 || (bool?)option["autocomplete"] != true, $"{path}.autocomplete", "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE", "Choices cannot be set with autocomplete");
        RestFault.Demand(AreDifferent(choices), $"{path}.choices", "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS", "Option choice already exists");
        foreach (var choice in choices)
        {
            Length(choice["name"], $"{path}.choices", 1, LongestText);
            Length(choice["value"], $"{path}.choices", 0, LongestText);
        }

        RestFault.Demand(!IsBranch(option) || depth == 0 || (depth == 1 && (int?)option["type"] == Subcommand), $"{path}.type", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-commands nest in one group at most");
        Options(option["options"] as JsonArray ?? [], $"{path}.options", depth + 1);
    }

    private static bool IsBranch(JsonObject option) => (int?)option["type"] is Subcommand or SubcommandGroup;

    private static bool IsName(JsonObject named) => (named["name_localizations"] as JsonObject ?? []).Select(one => (string?)one.Value)
        .Prepend((string?)named["name"])
        .All(name => name is not null && Name().IsMatch(name) && !name.Any(char.IsUpper));

    private static bool AreDifferent(IEnumerable<JsonObject> named) => named.CountBy(one => (string?)one["name"] ?? "", StringComparer.Ordinal).All(one => one.Value == 1);

    /// <summary>Characters of names, descriptions and values together; of localizations the longest counts.</summary>
    private static int Size(JsonObject named) => Longest(named, "name") + Longest(named, "description") + ((named["value"] as JsonValue)?.ToString().Length ?? 0)
        + (named["options"] as JsonArray ?? []).Concat(named["choices"] as JsonArray ?? []).OfType<JsonObject>().Sum(Size);

    private static int Longest(JsonObject named, string key) =>
        (named[$"{key}_localizations"] as JsonObject ?? []).Select(one => (string?)one.Value).Append((string?)named[key]).Max(text => text?.Length ?? 0);

    private static void Length(JsonNode? text, string field, int least, int most)
    {
        var length = (text as JsonValue)?.ToString().Length ?? 0;
        RestFault.Demand(length >= least && length <= most, field, "BASE_TYPE_BAD_LENGTH", $"Must be between {least} and {most} in length.");
    }

    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{M}]{1,32}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
