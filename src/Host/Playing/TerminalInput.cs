namespace Guildhall.Host.Playing;

/// <summary>Reads what is typed without holding up the end of the program.</summary>
internal static class TerminalInput
{
    /// <summary>The next line, or null at the end. The console reads on a thread of its own, because it cannot be interrupted.</summary>
    public static Task<string?> ReadLineAsync(TextReader input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.Run(input.ReadLine, CancellationToken.None).WaitAsync(cancellation);
    }
}
