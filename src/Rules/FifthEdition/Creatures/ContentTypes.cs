using System.Text.Json.Serialization;
using Guildhall.Rules.FifthEdition.Equipment;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>
/// The shapes of large content files, worked out by the compiler: reflection would take several times as long at the first look.
/// What an entry leaves out arrives as the type's default, so properties of these types turn that into their own.
/// </summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CreatureStats))]
[JsonSerializable(typeof(SpellStats))]
[JsonSerializable(typeof(ItemStats))]
internal sealed partial class ContentTypes : JsonSerializerContext;
