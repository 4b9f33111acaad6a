namespace Guildhall.Core.Protection;

/// <summary>The port to secrets of others that have to be kept, tokens of their services for instance: what is stored tells nothing without this server's secret.</summary>
public interface ISecretBox
{
    /// <summary>Encrypts a text, differently each time.</summary>
    /// <param name="purpose">What it is for, e.g. <c>radio.token</c>: it opens for the same purpose alone.</param>
    /// <param name="text">The secret.</param>
    string Seal(string purpose, string text);

    /// <summary>The text; null where it was sealed for another purpose, was changed, or its key is gone.</summary>
    string? Open(string purpose, string box);
}
