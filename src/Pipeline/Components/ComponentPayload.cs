using System.Collections.Immutable;
using System.Text;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;

namespace Guildhall.Pipeline.Components;

/// <summary>What a component stands for, in as few characters as will do: <c>delve move;direction=north;target?</c>.</summary>
/// <param name="Call">The command and the options it is sent with.</param>
/// <param name="Asks">The options that the player's values fill, in their order.</param>
internal sealed record ComponentPayload(CommandCall Call, ImmutableArray<string> Asks)
{
    public static ComponentPayload Of(Component component)
    {
        var call = component.Call ?? throw new InvalidOperationException($"The component '{component.Label}' lacks its command.");
        return component switch
        {
            Button => new(call, []),
            Select select => new(call, [select.Option ?? throw new InvalidOperationException($"The select '{select.Label}' lacks its option.")]),
            Form form => new(call, [.. form.Fields.Select(field => field.Name)]),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static ComponentPayload Read(string written)
    {
        var parts = written.Split(';');
        var options = CommandCall.NoOptions.ToBuilder();
        var asks = ImmutableArray.CreateBuilder<string>();
        foreach (var part in parts.AsSpan(1))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0)
            {
                asks.Add(part[..^1]);
            }
            else
            {
                options[part[..equals]] = part[(equals + 1)..]
                    .Replace("~1", ";", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            }
        }

        return new(new(parts[0], options.ToImmutable()), asks.ToImmutable());
    }

    public string Write()
    {
        var text = new StringBuilder(Call.Path);
        foreach (var (name, value) in Call.Options)
        {
            text.Append(';').Append(name).Append('=')
                .Append(value.Replace("~", "~0", StringComparison.Ordinal).Replace(";", "~1", StringComparison.Ordinal));
        }

        foreach (var name in Asks)
        {
            text.Append(';').Append(name).Append('?');
        }

        return text.ToString();
    }

    /// <summary>The call with the player's values filled in; null where there are more or fewer than it asks for.</summary>
    public CommandCall? Fill(IReadOnlyList<string> values)
    {
        if (values.Count != Asks.Length)
        {
            return null;
        }

        var options = Call.Options;
        for (var i = 0; i < Asks.Length; i++)
        {
            options = options.SetItem(Asks[i], values[i]);
        }

        return Call with { Options = options };
    }
}
