namespace Guildhall.Core.Replies;

/// <summary>
/// A file that whoever reads the reply takes along. It is sent with the answer and not kept with it: a request that is repeated later gets the words
/// alone.
/// </summary>
/// <param name="Name">1 to 100 characters, with an ending; ours, never what somebody typed.</param>
/// <param name="MediaType">What it is, e.g. <c>application/json</c>.</param>
/// <param name="Text">What is in it, at most <see cref="Longest"/> characters.</param>
public sealed record ReplyFile(string Name, string MediaType, string Text)
{
    /// <summary>Channels and brokers between them take this many characters, also where each is several bytes.</summary>
    public const int Longest = 2_000_000;
}
