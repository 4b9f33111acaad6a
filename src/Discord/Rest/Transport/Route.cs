using System.Globalization;
using System.Text;

namespace Guildhall.Discord.Rest.Transport;

/// <summary>Where a request goes, and what the limiter must know of it.</summary>
internal readonly record struct Route
{
    private Route(HttpMethod method, string template, string path, string major)
    {
        Method = method;
        Template = template;
        Path = path;
        Major = major;
        Key = string.Concat(method.Method, " ", template);
        Kind = Key;
    }

    internal HttpMethod Method { get; private init; }

    /// <summary>The path with {} for each argument; may be logged, unlike the path.</summary>
    internal string Template { get; private init; }

    /// <summary>The path below the version, with its query.</summary>
    internal string Path { get; private init; }

    /// <summary>The channel, guild, or webhook with its token, that has a budget of its own.</summary>
    internal string Major { get; private init; }

    /// <summary>Method and template.</summary>
    internal string Key { get; private init; }

    /// <summary>What waits alone when Discord limits only some requests of a bucket, e.g. renaming a channel (R5).</summary>
    internal string Kind { get; private init; }

    /// <summary>Routes with a token of an interaction or webhook in them, which the global budget does not count (R3).</summary>
    internal bool IsGlobalExempt => IsTokenRoute;

    /// <summary>Whether the path itself proves who sends it, so that the bot's token is not needed.</summary>
    internal bool IsTokenRoute => Template.StartsWith("webhooks/{}/{}", StringComparison.Ordinal)
        || Template.StartsWith("interactions/", StringComparison.Ordinal);

    internal static Route Get(string template, params ReadOnlySpan<string> arguments) => Make(HttpMethod.Get, template, arguments);

    internal static Route Post(string template, params ReadOnlySpan<string> arguments) => Make(HttpMethod.Post, template, arguments);

    internal static Route Put(string template, params ReadOnlySpan<string> arguments) => Make(HttpMethod.Put, template, arguments);

    internal static Route Patch(string template, params ReadOnlySpan<string> arguments) => Make(HttpMethod.Patch, template, arguments);

    internal static Route Delete(string template, params ReadOnlySpan<string> arguments) => Make(HttpMethod.Delete, template, arguments);

    /// <summary>The same route with a parameter in its query; null leaves it out.</summary>
    internal Route With(string name, object? value) => value is null ? this : this with
    {
        Path = string.Concat(Path, Path.Contains('?', StringComparison.Ordinal) ? "&" : "?", string.Concat(name, "=", Uri.EscapeDataString(Text(value)))),
    };

    /// <summary>The same route as a kind of its own.</summary>
    internal Route As(string kind) => this with { Kind = string.Concat(Key, " ", kind) };

    private static string Text(object value) => value switch
    {
        bool yes => yes ? "true" : "false",
        Enum named => named.ToString("D"),
        DateTimeOffset time => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static Route Make(HttpMethod method, string template, ReadOnlySpan<string> arguments)
    {
        var path = new StringBuilder(template.Length + 24 * arguments.Length);
        var from = 0;
        foreach (var argument in arguments)
        {
            if (argument is "" or "." or "..")
                throw new ArgumentException("No part of an address may be empty or lead elsewhere.", nameof(arguments));
            var at = template.IndexOf("{}", from, StringComparison.Ordinal);
            path.Append(template, from, at - from).Append(IsPlain(argument) ? argument : Uri.EscapeDataString(argument));
            from = at + 2;
        }

        path.Append(template, from, template.Length - from);
        return new(method, template, path.ToString(), MajorOf(template, arguments));
    }

    private static string MajorOf(string template, ReadOnlySpan<string> arguments)
    {
        if (template.StartsWith("webhooks/{}/{}", StringComparison.Ordinal))
            return string.Concat(arguments[0], "/", arguments[1]);
        return template.StartsWith("channels/{}", StringComparison.Ordinal)
            || template.StartsWith("guilds/{}", StringComparison.Ordinal)
            || template.StartsWith("webhooks/{}", StringComparison.Ordinal)
            ? arguments[0]
            : "";
    }

    private static bool IsPlain(string argument)
    {
        foreach (var c in argument)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.' or '@'))
                return false;
        }

        return true;
    }
}
