using System.Globalization;
using Guildhall.Core.Auditing;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Replies;
using Guildhall.Core.Text;

namespace Guildhall.Modules.Platform;

/// <summary>What /audit answers.</summary>
internal static class AuditCards
{
    private const string Path = "audit";
    private const int LongestText = 80;

    public static Reply Page(CommandContext context, MemberRef? member, IReadOnlyList<AuditRecord> shown, bool hasOlder, bool isNewest)
    {
        var text = shown.Count == 0 ? context.Say("audit.empty") : string.Join('\n', shown.Select(entry => $"- {Line(context, entry)}"));
        return new(text)
        {
            Visibility = Visibility.OnlyMe,
            Cards = [new(member is null ? context.Say("audit.title") : context.Say("audit.title-of", ("name", member.Name)), text)],
            Components = isNewest && !hasOlder
                ? []
                :
                [
                    new Button(context.Say("audit.newest")) { Call = To(member, before: null), Enabled = !isNewest },
                    new Button(context.Say("audit.older")) { Call = To(member, hasOlder ? shown[^1].Number : 1), Enabled = hasOlder },
                ],
        };
    }

    private static CommandCall To(MemberRef? member, long? before)
    {
        var options = CommandCall.NoOptions;
        options = member is null ? options : options.SetItem("member", member.User.ToString());
        return new(Path, before is { } number ? options.SetItem("before", number.ToString(CultureInfo.InvariantCulture)) : options);
    }

    private static string Line(CommandContext context, AuditRecord entry) => context.Say(
        "audit.line",
        ("number", entry.Number),
        ("at", entry.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
        ("actor", entry.Actor == default(Id<User>) ? context.Say("audit.operator") : TextOf(context, entry, AuditText.Actor)),
        ("what", What(context, entry)));

    private static string What(CommandContext context, AuditRecord entry)
    {
        var key = $"audit.action.{entry.Action}";
        return context.Words.Has(key)
            ? context.Say(
                key,
                ("subject", entry.Subject),
                ("count", long.TryParse(entry.Subject, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0),
                ("member", TextOf(context, entry, AuditText.Member)),
                ("before", TextOf(context, entry, AuditText.Before)),
                ("after", TextOf(context, entry, AuditText.After)),
                ("typed", entry.Texts.ContainsKey(AuditText.Typed) ? TextOf(context, entry, AuditText.Typed) : entry.Subject))
            : $"{entry.Action} {entry.Subject}";
    }

    // A text that was never written and one that was erased look alike to whoever reads; the words that use it tell which are.
    private static string TextOf(CommandContext context, AuditRecord entry, string role) =>
        entry.Texts.GetValueOrDefault(role) is { } text ? CleanText.Clip(text, LongestText) : context.Say("audit.forgotten");
}
