using System.Text.Json;
using System.Text.Json.Serialization;
using Guildhall.Channels.Web.Problems;
using Guildhall.Channels.Web.Wire;
using Guildhall.Core.Replies;
using Guildhall.Core.Sessions;

namespace Guildhall.Channels.Web.Json;

/// <summary>Every form that crosses the wire.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(GuestRequest))]
[JsonSerializable(typeof(GuestSession))]
[JsonSerializable(typeof(Me))]
[JsonSerializable(typeof(About))]
[JsonSerializable(typeof(CommandList))]
[JsonSerializable(typeof(CommandBody))]
[JsonSerializable(typeof(ComponentBody))]
[JsonSerializable(typeof(AutocompleteBody))]
[JsonSerializable(typeof(Suggestions))]
[JsonSerializable(typeof(RoomList))]
[JsonSerializable(typeof(FeedPage))]
[JsonSerializable(typeof(SessionState))]
[JsonSerializable(typeof(TableView))]
[JsonSerializable(typeof(ReplayStep))]
[JsonSerializable(typeof(TableChanged))]
[JsonSerializable(typeof(RoomPresence))]
[JsonSerializable(typeof(ProblemBody))]
[JsonSerializable(typeof(Health))]
[JsonSerializable(typeof(Reply))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class WebJsonContext : JsonSerializerContext;
