using System.Globalization;

namespace Guildhall.Store.Auditing;

/// <summary>The way along one guild's chain. A bad entry is named once: the walk goes on from what is stored.</summary>
internal sealed class ChainWalk(string guild)
{
    private readonly List<string> _faults = [];

    public string Guild => guild;

    public long Number { get; private set; }

    public byte[] Hash { get; private set; } = AuditChain.Start;

    public long Entries { get; private set; }

    public long Texts { get; private set; }

    public long Forgotten { get; private set; }

    public IReadOnlyList<string> Faults => _faults;

    public void Step(AuditRow row, Dictionary<(long Number, string Role), AuditTextRow> texts)
    {
        Entries++;
        if (row.Number != Number + 1)
        {
            Blame(Number + 1, row.Number - 1 == Number + 1 ? "is missing" : string.Create(CultureInfo.InvariantCulture, $"and all up to {row.Number - 1} are missing"));
        }
        else if (!AuditChain.Next(Hash, AuditChain.ContentOf(row)).AsSpan().SequenceEqual(row.Hash))
        {
            Blame(row.Number, "is not what was written");
        }

        CheckTexts(row, texts);
        (Number, Hash) = (row.Number, row.Hash);
    }

    /// <summary>Names the texts of a page that its entries do not promise; entries that are missing were named already.</summary>
    public void Leave(IEnumerable<AuditRow> page, Dictionary<(long Number, string Role), AuditTextRow> texts)
    {
        var there = page.Select(row => row.Number).ToHashSet();
        foreach (var (number, role) in texts.Keys.Where(text => there.Contains(text.Number)))
        {
            Blame(number, $"has a text '{role}' that was never written");
        }
    }

    /// <summary>Compares the end of the chain with what its head says; null where there is no head.</summary>
    public void Arrive(long? number, byte[]? hash)
    {
        if (number is null || hash is null)
        {
            Blame(Number, "is the last, and the chain has no head");
        }
        else if (number > Number)
        {
            Blame(Number + 1, string.Create(CultureInfo.InvariantCulture, $"up to {number} are missing: the head says that there were as many"));
        }
        else if (number < Number || !hash.AsSpan().SequenceEqual(Hash))
        {
            Blame(Number, "is the last, and the head says something else");
        }
    }

    private void CheckTexts(AuditRow row, Dictionary<(long Number, string Role), AuditTextRow> texts)
    {
        foreach (var (role, promised) in row.Promised())
        {
            if (!texts.Remove((row.Number, role), out var kept))
            {
                Forgotten++;
                continue;
            }

            Texts++;
            if (AuditChain.HashOf(kept.Salt, kept.Text) != promised)
            {
                Blame(row.Number, $"has another text as '{role}' than was written");
            }
        }
    }

    private void Blame(long number, string what) => _faults.Add(string.Create(CultureInfo.InvariantCulture, $"guild '{guild}': entry {number} {what}"));
}
