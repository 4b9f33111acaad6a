using System.Text.Json;
using System.Text.Json.Serialization;
using Guildhall.Core.Ids;
using Guildhall.Core.Wallets;

namespace Guildhall.Store.DynamoDb;

/// <summary>Writes accounts by their keys.</summary>
internal sealed class AccountJson : JsonConverter<Account>
{
    public override Account Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var key = reader.GetString() ?? "";
        return key.Split(':', 2) switch
        {
            ["mint"] => Account.Mint,
            ["burn"] => Account.Burn,
            ["user", var owner] => Account.Of(Id<User>.Parse(owner)),
            ["guild", var guild] => Account.OfGuild(guild),
            ["escrow", var escrow] => Account.Escrow(escrow),
            _ => throw new JsonException($"'{key}' is no account."),
        };
    }

    public override void Write(Utf8JsonWriter writer, Account value, JsonSerializerOptions options) => writer.WriteStringValue(value.Key);
}
