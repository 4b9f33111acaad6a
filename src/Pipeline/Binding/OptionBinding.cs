using Guildhall.Core.Commands;
using Guildhall.Core.Results;
using Guildhall.Pipeline.Commands;

namespace Guildhall.Pipeline.Binding;

/// <summary>Turns raw options into the arguments of a command.</summary>
internal static class OptionBinding
{
    public static async ValueTask<Result<object?[]>> BindAsync(CommandEntry command, Request request)
    {
        var raw = request.Call.Options;
        var given = 0;
        var arguments = command.Slots.IsEmpty ? [] : new object?[command.Slots.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            var slot = command.Slots[i];
            given += raw.TryGetValue(slot.Description.Name, out var text) ? 1 : 0;
            if (text is null || (text.Length == 0 && slot.Length?.Min != 0))
            {
                // An empty field of a form is one that was not filled in.
                if (slot.Description.Required)
                {
                    return Refusal.Of("option.missing", ("option", slot.Description.Name), ("command", command.Path));
                }

                arguments[i] = slot.Default;
                continue;
            }

            var bound = await BindAsync(slot, text, request);
            if (!bound.TryGet(out var value, out var refusal))
            {
                return refusal;
            }

            arguments[i] = value;
        }

        return given == raw.Count ? arguments : Unknown(command, raw.Keys);
    }

    private static ValueTask<Result<object>> BindAsync(OptionSlot slot, string text, Request request)
    {
        if (slot.Length is { } length && (text.Length < length.Min || text.Length > length.Max))
        {
            Result<object> refused = Refusal.Of(
                "option.invalid-length",
                ("option", slot.Description.Name),
                ("length", text.Length),
                ("min", length.Min),
                ("max", length.Max));
            return new(refused);
        }

        return slot.Binder.BindAsync(text, slot.Description, request);
    }

    private static Refusal Unknown(CommandEntry command, IEnumerable<string> given)
    {
        var known = command.Description.Options.Where(option => !option.Hidden).Select(option => option.Name).ToList();
        var unknown = given.First(name => !command.Description.Options.Any(option => option.Name == name));
        return known.Count == 0
            ? Refusal.Of("option.none-known", ("option", Invalid.Show(unknown)), ("command", command.Path))
            : Refusal.Of(
                "option.unknown",
                ("option", Invalid.Show(unknown)),
                ("command", command.Path),
                ("near", string.Join(", ", NearestNames.Of(unknown, known).Take(1))),
                ("known", string.Join(", ", known)));
    }
}
