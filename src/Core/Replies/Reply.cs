using System.Collections.Immutable;
using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;
using Guildhall.Core.Text;

namespace Guildhall.Core.Replies;

/// <summary>
/// What a command answers, for every channel: Discord renders components and embeds, the web renders React, the radio renders
/// the text. Its JSON form is what is stored with the request id and what the web channel sends.
/// </summary>
/// <param name="Text">The whole answer in words, in the actor's language; the only part a radio shows.</param>
public sealed record Reply([PlayerText] string Text)
{
    /// <summary>Boxes with title, body, fields and picture; at most 10.</summary>
    public ImmutableArray<Card> Cards { get; init; } = [];

    /// <summary>Buttons, selects and forms; at most 25.</summary>
    public ImmutableArray<Component> Components { get; init; } = [];

    /// <summary>Who reads it; everybody in the room by default.</summary>
    public Visibility Visibility { get; init; }

    /// <summary>A file to take along; null where there is none. Only of a reply that the actor alone reads.</summary>
    public ReplyFile? File { get; init; }

    /// <summary>The game session the reply belongs to, where there is one.</summary>
    public Id<Session>? SessionId { get; init; }

    /// <summary>Why the wish was not granted; null where it was. Set by the pipeline.</summary>
    public RefusalNote? Refusal { get; init; }
}
