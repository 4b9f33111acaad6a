using Guildhall.Discord.Entities.Messages;

namespace Guildhall.Discord.Entities.Limits;

/// <summary>Whether Discord would take an embed.</summary>
internal static class EmbedCheck
{
    /// <summary>Refuses what Discord would refuse.</summary>
    /// <returns>How many characters it has, of those that count together.</returns>
    internal static int Validate(Embed embed, string path)
    {
        Check.AtMost(EmbedLimits.Title, embed.Title, $"{path}.title");
        Check.AtMost(EmbedLimits.Description, embed.Description, $"{path}.description");
        Check.AtMost(EmbedLimits.Url, embed.Url, $"{path}.url");
        Check.AtMost(EmbedLimits.Footer, embed.Footer?.Text, $"{path}.footer.text");
        Check.AtMost(EmbedLimits.Author, embed.Author?.Name, $"{path}.author.name");
        Check.Count(0, EmbedLimits.Color, embed.Color ?? 0, $"{path}.color");
        Check.Count(0, EmbedLimits.Fields, embed.Fields?.Count ?? 0, $"{path}.fields");
        var total = Check.Length(embed.Title) + Check.Length(embed.Description)
            + Check.Length(embed.Footer?.Text) + Check.Length(embed.Author?.Name);
        for (var index = 0; index < (embed.Fields?.Count ?? 0); index++)
        {
            var field = embed.Fields![index];
            Check.Between(1, EmbedLimits.FieldName, field.Name, $"{path}.fields[{index}].name");
            Check.Between(1, EmbedLimits.FieldValue, field.Value, $"{path}.fields[{index}].value");
            total += Check.Length(field.Name) + Check.Length(field.Value);
        }

        return total;
    }
}
