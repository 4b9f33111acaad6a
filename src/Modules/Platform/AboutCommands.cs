using System.Reflection;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;

namespace Guildhall.Modules.Platform;

internal static class AboutCommands
{
    private static readonly string Version = ReadVersion();

    [Command("about"), Query]
    public static Result<Reply> About(CommandContext context)
    {
        var name = context.Say("about.title", ("version", Version));
        var attribution = context.Say("about.srd");
        return new Reply($"{name}. {context.Say("about.what")}\n{attribution}")
        {
            Visibility = Visibility.OnlyMe,
            Cards =
            [
                new(name, context.Say("about.what"))
                {
                    Fields =
                    [
                        new(context.Say("about.license"), context.Say("about.license-text"), Inline: false),
                        new(context.Say("about.srd-title"), attribution, Inline: false),
                        new(context.Say("about.changes"), context.Say("about.changes-text"), Inline: false),
                        new(context.Say("about.credits"), context.Say("about.credits-text"), Inline: false),
                    ],
                },
            ],
        };
    }

    // "0.1.0+<commit>" when built from a checkout: the commit is for operators.
    private static string ReadVersion() =>
        typeof(AboutCommands).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
