using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Storage;
using Guildhall.Modules.Tabletop;

namespace Guildhall.Tests.Scenarios.Modules;

/// <summary>A hall where sheets are made, and the ways to press through their pages.</summary>
internal static class SheetHall
{
    public static readonly Actor Warden = HeroHall.Bob with { Rights = Rights.ManageGuild };

    public static Task<HeroHall> OpenAsync(SqlDialect on) => HeroHall.OpenAsync(on, new TabletopModule());

    public static Task<Reply> MakeAsync(this HeroHall hall, string name, string @class, int level = 1) =>
        hall.AskAsync("sheet create", ("name", name), ("class", @class), ("level", $"{level}"));

    /// <summary>A button by its label, or a menu by its beginning.</summary>
    public static Component Labeled(this Reply reply, string label) =>
        reply.Components.FirstOrDefault(component => component.Label == label || (component is Select && component.Label.StartsWith(label, StringComparison.Ordinal)))
        ?? throw new InvalidOperationException($"There is no '{label}' among {string.Join(", ", reply.Components.Select(component => component.Label))}:\n{reply.Text}");

    public static bool Has(this Reply reply, string label) => reply.Components.Any(component => component.Label == label);

    public static string FirstChoice(this Component component) => ((Select)component).Choices[0].Value;

    /// <summary>Takes the first of everything, page by page, until nothing is asked any more.</summary>
    public static async Task<(Reply Last, int Presses)> PressThroughAsync(this HeroHall hall, Reply page)
    {
        for (var presses = 0; presses < 200; presses++)
        {
            page.Refusal.ShouldBeNull(page.Text);
            if (!page.Has("Choose all the rest for me"))
            {
                return (page, presses);
            }

            page = page.Components.OfType<Select>().FirstOrDefault(menu => menu.Label.StartsWith("Choose", StringComparison.Ordinal) || menu.Label.Contains(" to ", StringComparison.Ordinal)) is { } menu
                ? await hall.UseAsync(menu, menu.FirstChoice())
                : page.Has("Take these scores") ? await hall.UseAsync(page.Labeled("Take these scores"))
                : page.Has("Spend 27 points") ? await hall.UseAsync(page.Labeled("Spend 27 points"))
                : await hall.UseAsync(page.Labeled("Take the fixed hit points"));
        }

        throw new InvalidOperationException($"It never ends:\n{page.Text}");
    }
}
