using Guildhall.Core.Text;

namespace Guildhall.Core.Narration;

/// <summary>Tells what happened. Its words are free; its numbers are those it is given.</summary>
public interface INarrator
{
    /// <summary>A sentence for a scene in the reader's language.</summary>
    ValueTask<string> TellAsync(Scene scene, Words words, CancellationToken cancellation);
}
