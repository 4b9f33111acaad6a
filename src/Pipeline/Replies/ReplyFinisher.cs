using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Core.Storage;
using Guildhall.Core.Text;
using Guildhall.Pipeline.Components;

namespace Guildhall.Pipeline.Replies;

/// <summary>Makes what a module answered fit to be stored and sent: limits kept, components signed, pictures kept under their hash.</summary>
internal sealed class ReplyFinisher(ComponentSigner signer, IComponentPayloads payloads, IPictures pictures)
{
    /// <summary>A refusal in words, for the actor alone.</summary>
    public static Reply Refuse(Refusal refusal, Words words)
    {
        var text = words.Say(refusal);
        return new(text) { Visibility = Visibility.OnlyMe, Refusal = new(refusal.Code, text) };
    }

    /// <summary>The finished reply.</summary>
    /// <param name="reply">What the module answered.</param>
    /// <param name="room">Where its components may be used.</param>
    /// <param name="work">Where what it needs is staged; null where nothing is committed, and it lives in memory only.</param>
    /// <param name="now">UTC.</param>
    public Reply Finish(Reply reply, string room, UnitOfWork? work, DateTimeOffset now)
    {
        ReplyLimits.Check(reply);
        foreach (var card in reply.Cards)
        {
            KeepPicture(card.Picture, work, now);
        }

        return reply.Components.IsEmpty
            ? reply
            : reply with { Components = [.. reply.Components.Select(component => Sign(component, room, work, now))] };
    }

    private Component Sign(Component component, string room, UnitOfWork? work, DateTimeOffset now)
    {
        var (id, payload) = signer.Sign(room, ComponentPayload.Of(component).Write());
        if (payload is not null)
        {
            payloads.Keep(id, payload, work, now);
        }

        return component with { Id = id, Call = null };
    }

    private void KeepPicture(Picture? picture, UnitOfWork? work, DateTimeOffset now)
    {
        if (picture is null)
        {
            return;
        }

        var drawing = picture.Drawing ?? throw new InvalidOperationException("A new reply's picture needs its drawing: Picture.Of(drawing).");
        if (work is null)
        {
            pictures.Remember(drawing);
        }
        else
        {
            pictures.Keep(work, drawing, now);
        }
    }
}
