using Guildhall.Core.Units;

namespace Guildhall.Store.Caching;

/// <summary>How long what is cached in layers is kept.</summary>
public sealed class CacheOptions
{
    /// <summary>The least and the most that a kind may be kept.</summary>
    public static readonly (TimeSpan Least, TimeSpan Most) Range = (TimeSpan.FromSeconds(1), TimeSpan.FromDays(365));

    /// <summary>States of sessions. 1 s to 365 days; 1 hour by default.</summary>
    public TimeSpan Sessions { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Answers of language models. 1 s to 365 days; 24 hours by default.</summary>
    public TimeSpan Answers { get; set; } = TimeSpan.FromHours(24);

    /// <summary>Templates of quests. 1 s to 365 days; a week by default.</summary>
    public TimeSpan Quests { get; set; } = TimeSpan.FromDays(7);

    /// <summary>Fails with key, range and given value where a time is out of range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its range.</exception>
    public void Validate()
    {
        Check(nameof(Sessions), Sessions);
        Check(nameof(Answers), Answers);
        Check(nameof(Quests), Quests);
    }

    private static void Check(string key, TimeSpan given)
    {
        if (given < Range.Least || given > Range.Most)
        {
            throw new ArgumentOutOfRangeException(
                key, given, $"Cache:{key} is {DurationText.Format(given)}; {DurationText.Format(Range.Least)} to {DurationText.Format(Range.Most)} are allowed.");
        }
    }
}
