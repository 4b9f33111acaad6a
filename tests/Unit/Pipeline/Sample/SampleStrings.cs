using System.Reflection;
using System.Text;
using Guildhall.Core.Text;
using Guildhall.Modules.Platform;
using Guildhall.Pipeline;

namespace Guildhall.Tests.Unit.Pipeline.Sample;

/// <summary>The sample module's words; German ones say so.</summary>
internal static class SampleStrings
{
    private static readonly string[] Keys =
    [
        "module.sample", "command.echo", "command.echo.text", "command.sample.throw", "command.sample.all", "command.sample.all.whole",
        "command.sample.all.big", "command.sample.all.number", "command.sample.all.yes", "command.sample.all.direction",
        "command.sample.all.direction.due-north", "choice.far-south", "command.sample.all.mood", "choice.merry", "choice.very-grim",
        "command.sample.all.time", "command.sample.all.coins", "command.sample.all.with", "command.sample.look", "command.sample.show",
        "command.sample.refuse", "command.sample.whisper", "command.sample.tell", "command.sample.crash", "command.sample.manage", "command.sample.hidden", "command.sample.hidden.word", "command.sample.hidden.at",
        "command.sample.claim", "command.sample.wait", "command.sample.wait.word", "command.sample.buttons", "command.sample.buttons-seen",
        "command.sample.find", "command.sample.find.name", "sample.look", "sample.no", "setting.sample.turn-clock", "setting.sample.seats",
        "setting.sample.mood", "setting.sample.loud",
    ];

    /// <summary>The pipeline's and the modules' strings and these, but for those named.</summary>
    public static StringCatalog Load(params IReadOnlyList<string> without) => StringCatalog.Load(
    [
        .. from locale in (string[])["en", "de"]
           from json in Shipped(locale).Append(Sample(locale, without))
           select (locale, locale, new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(json))),
    ]);

    private static IEnumerable<string> Shipped(string locale)
    {
        foreach (var assembly in (Assembly[])[typeof(CommandPipeline).Assembly, typeof(PlatformModule).Assembly])
        {
            foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith($".Strings.{locale}.json", StringComparison.Ordinal)))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                yield return reader.ReadToEnd();
            }
        }
    }

    private static string Sample(string locale, IReadOnlyList<string> without) =>
        $"{{{string.Join(',', Keys.Except(without, StringComparer.Ordinal).Select(key => $"\"{key}\":\"{locale} {key}\""))}}}";
}
