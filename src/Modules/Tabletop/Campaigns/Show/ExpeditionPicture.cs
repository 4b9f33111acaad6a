using Guildhall.Core.Drawings;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Modules.Tabletop.Show;
using Guildhall.Rules.Dungeons.Fogs;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>The floor the party is on, as one audience may see it.</summary>
internal static class ExpeditionPicture
{
    public static Drawing Draw(CampaignState state, Audience audience, TableNames names)
    {
        var view = new ExpeditionView(state, audience).Of();
        var title = new ExpeditionNames(names).Place(state.Place!);
        return PlacePicture.Draw(view, [.. view.Tokens.Select(token => Token(state, token, names))], new PictureMarks { Title = title, Labels = true }, names.Words);
    }

    private static TokenPicture Token(CampaignState state, TokenView token, TableNames names)
    {
        if (state.Heroes.TryGetValue(token.Key, out var hero))
        {
            var health = hero.Reserves.Vitality;
            return new TokenPicture(token.Key, BattlePicture.Label(hero.Name), hero.Name, TokenSide.Party)
            {
                HitPercent = health.Current * 100 / Math.Max(1, health.Maximum),
                IsDown = health.State != LifeState.Standing,
            };
        }

        var name = names.Creature(token.Key.Split('/')[0]);
        return new TokenPicture(token.Key, BattlePicture.Label(name), name, TokenSide.Foe);
    }
}
