using System.Globalization;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Adventures;

namespace Guildhall.Modules.Tabletop.Campaigns;

/// <summary>The adventures that can be played, with a button for each.</summary>
internal static class AdventureList
{
    public static Reply Of(CommandContext context)
    {
        var adventures = AdventureCatalog.Keys.Select(key => AdventureCatalog.Find(key)!).ToList();
        var title = context.Say("campaign.adventures");
        return new Reply(title)
        {
            Cards =
            [
                new Card(title, context.Say("campaign.adventures-text"))
                {
                    Fields =
                    [
                        .. adventures.Select(adventure => new CardField(
                            NameOf(context.Words, adventure.Key),
                            context.Say(
                                "campaign.adventure-line",
                                ("blurb", AdventureCatalog.Text(adventure.Key, "blurb", context.Words.Locale) ?? ""),
                                ("level", adventure.Level),
                                ("players", adventure.Players),
                                ("scenes", adventure.Scenes.Length)),
                            Inline: false)),
                    ],
                },
            ],
            Components =
            [
                .. adventures.Select(adventure => new Button(context.Say("campaign.button.play", ("title", NameOf(context.Words, adventure.Key))))
                {
                    Call = CommandCall.To("campaign start", ("adventure", adventure.Key)), Style = ButtonStyle.Primary,
                }),
                .. adventures.Select(adventure => new Button(context.Say("campaign.button.direct", ("title", NameOf(context.Words, adventure.Key))))
                {
                    Call = CommandCall.To("campaign start", ("adventure", adventure.Key), ("master", true.ToString(CultureInfo.InvariantCulture).ToLowerInvariant())),
                }),
            ],
        };
    }

    public static IReadOnlyList<Suggestion> Suggest(Words words, string typed) =>
    [
        .. AdventureCatalog.Keys.Select(key => new Suggestion(NameOf(words, key), key)).Where(one => one.Label.Contains(typed, StringComparison.OrdinalIgnoreCase)).Take(25),
    ];

    private static string NameOf(Words words, string key) => AdventureCatalog.Text(key, "title", words.Locale) ?? key;
}
