namespace Guildhall.Discord.Entities.Messages;

/// <summary>A file to send.</summary>
/// <param name="Name">Its name, with an ending; 1 to 1024 characters.</param>
/// <param name="Content">Its bytes, kept until it is sent: a repeated attempt reads them again.</param>
/// <param name="Description">What a picture shows, for those who do not see it; to 1024 characters.</param>
/// <param name="ContentType">Its media type; unknown bytes unless said.</param>
/// <param name="Spoiler">Whether it is hidden until clicked.</param>
public sealed record OutgoingFile(
    string Name, ReadOnlyMemory<byte> Content, string? Description = null, string? ContentType = null, bool Spoiler = false);
