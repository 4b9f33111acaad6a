using System.Reflection;
using Guildhall.Discord;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Rest;

namespace Guildhall.Tests.Scenarios.Discord.Rest;

/// <summary>One method of the client, and how to call it with every payload it takes.</summary>
internal sealed record Endpoint(PropertyInfo Resource, MethodInfo Method)
{
    internal static IReadOnlyList<Endpoint> All { get; } =
    [
        .. typeof(DiscordRest).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .SelectMany(resource => resource.PropertyType
                .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal))
                .Select(method => new Endpoint(resource, method))),
    ];

    public override string ToString() => $"{Resource.Name}.{Method.Name}";

    /// <summary>The calls to make: as many as there are samples of what it takes.</summary>
    internal IReadOnlyList<Func<DiscordRest, Task>> Calls()
    {
        var choices = Method.GetParameters().Select(Choices).ToArray();
        var most = choices.Max(values => values.Count);
        return [.. Enumerable.Range(0, most).Select(index => new Func<DiscordRest, Task>(rest =>
            (Task)Method.Invoke(Resource.GetValue(rest), [.. choices.Select(values => values[index % values.Count])])!))];
    }

    private IReadOnlyList<object?> Choices(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        if (type == typeof(CancellationToken))
            return [CancellationToken.None];
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Snowflake<>))
            return [Activator.CreateInstance(type, 80_351_110_224_678_912UL)];
        if (type == typeof(string))
            return Texts(parameter.Name!);
        if (type == typeof(bool))
            return [true];
        if (type == typeof(int))
            return [parameter.Name == "days" ? 7 : 10];
        if (type == typeof(DateTimeOffset))
            return [new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)];
        if (type.IsEnum)
            return [Enum.ToObject(type, 1)];
        if (type == typeof(OutgoingFile))
            return [MessageSamples.File];
        var samples = PayloadSamples.All.Where(type.IsInstanceOfType).ToArray();
        samples.ShouldNotBeEmpty($"{this} takes a {type.Name}, of which there is no sample");
        return samples;
    }

    private static IReadOnlyList<object?> Texts(string name) => name switch
    {
        "emoji" => ["🎲", "d20:80351110224678912"],
        "reason" => ["weil: Grüße, 理由"],
        "name" or "query" or "topic" or "status" or "tags" => ["some words"],
        _ => ["aToken-with_signs"],
    };
}
