using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Guildhall.Core.Auditing;
using Guildhall.Core.Commands;
using Guildhall.Core.Privacy;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Core.Sessions;

namespace Guildhall.Modules.Platform;

/// <summary>Everybody's own data, and nobody else's: no option says whose.</summary>
internal sealed class PrivacyCommands(PersonalFile file)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Both read much: a person needs them now and then.
    [Command("privacy export"), Cooldown(3, Seconds = 600)]
    public async Task<Result<Reply>> Export(CommandContext context)
    {
        var text = (await file.ExportAsync(context.User, context.Cancellation)).ToJsonString(Readable);
        if (text.Length > ReplyFile.Longest)
        {
            return Refusal.Of("privacy.too-large", ("user", context.User.ToString()));
        }

        context.Record("member.exported");
        return new Reply(context.Say("privacy.exported", ("kilobytes", ((text.Length / 1_024) + 1).ToString(CultureInfo.InvariantCulture))))
        {
            Visibility = Visibility.OnlyMe,
            File = new("guildhall-my-data.json", "application/json", text),
        };
    }

    [Command("privacy erase"), Cooldown(5, Seconds = 600)]
    public async Task<Result<Reply>> Erase(CommandContext context, [Option(Hidden = true), Length(1, 64)] string? sure = null)
    {
        if (!file.CanEraseBesideServer)
        {
            return Refusal.Of("privacy.operator", ("user", context.User.ToString()));
        }

        // The button that says so carries whose it is: pressed by anybody else it only asks them.
        if (sure != context.User.ToString())
        {
            return AskForErasure(context);
        }

        try
        {
            _ = await file.EraseAsync(context.Work, context.User, context.Now, context.Cancellation);
        }
        catch (CorruptLogException)
        {
            return Refusal.Of("privacy.operator", ("user", context.User.ToString()));
        }

        // Without a name, unlike other entries: none must be left.
        context.Work.Record(new(AuditEntry.Platform, "member.erased", context.User, context.Request.Channel, context.Now) { Member = context.User });
        return new Reply(context.Say("privacy.erased")) { Visibility = Visibility.OnlyMe };
    }

    private static Reply AskForErasure(CommandContext context) => new(context.Say("privacy.erase-sure"))
    {
        Visibility = Visibility.OnlyMe,
        Components =
        [
            new Button(context.Say("privacy.button.export")) { Call = CommandCall.To("privacy export") },
            new Button(context.Say("privacy.button.erase"))
            {
                Call = CommandCall.To("privacy erase", ("sure", context.User.ToString())),
                Style = ButtonStyle.Danger,
            },
        ],
    };
}
