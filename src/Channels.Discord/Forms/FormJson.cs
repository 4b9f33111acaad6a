using System.Text.Json.Serialization;

namespace Guildhall.Channels.Discord.Forms;

/// <summary>How kept forms are written and read.</summary>
[JsonSerializable(typeof(KeptForm))]
internal sealed partial class FormJson : JsonSerializerContext;
