namespace Guildhall.Host.Doctor;

/// <summary>What one look found.</summary>
/// <param name="Verdict">How it is.</param>
/// <param name="Text">What was seen, and what to do about it.</param>
internal sealed record Finding(Verdict Verdict, string Text)
{
    public static Finding Ok(string text) => new(Verdict.Ok, text);

    public static Finding Warn(string text) => new(Verdict.Warn, text);

    public static Finding Fail(string text) => new(Verdict.Fail, text);
}
