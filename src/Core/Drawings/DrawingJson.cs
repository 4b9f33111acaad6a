using System.Text.Json.Serialization;

namespace Guildhall.Core.Drawings;

/// <summary>How drawings are stored: compact, without what is null, in the order of declaration. Hashes are taken from this form.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(Drawing))]
public sealed partial class DrawingJson : JsonSerializerContext;
