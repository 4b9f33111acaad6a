namespace Guildhall.Store.Backups;

/// <summary>Puts the server's secret of a backup into the data directory.</summary>
internal static class SecretSwap
{
    /// <summary>Moves it there; a different one that was there is kept.</summary>
    /// <param name="secret">The restored file; null leaves what is there.</param>
    /// <param name="aside">Where the other one goes; made where it is missing.</param>
    public static void Run(string? secret, string directory, string aside)
    {
        var live = Path.Combine(directory, ServerSecret.FileName);
        if (secret is null || (File.Exists(live) && File.ReadAllBytes(live).AsSpan().SequenceEqual(File.ReadAllBytes(secret))))
        {
            return;
        }

        if (File.Exists(live))
        {
            FolderShelf.MakePrivate(aside);
            File.Copy(live, Path.Combine(aside, ServerSecret.FileName), overwrite: false);
        }

        // A copy first: the two folders may be on different disks.
        var draft = live + ".restored";
        File.Delete(draft);
        File.Copy(secret, draft);
        File.Move(draft, live, overwrite: true);
    }
}
