using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>How content files are written: as <see cref="ContentJson"/> reads them, without what is zero, empty or a matter of course.</summary>
public static class ContentWriting
{
    /// <summary>For one entry of a content file.</summary>
    public static JsonSerializerOptions Options { get; } = new(ContentJson.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutDefaults } },
    };

    private static void LeaveOutDefaults(JsonTypeInfo info)
    {
        foreach (var property in info.Properties)
        {
            if (property.IsRequired || property.AssociatedParameter is { HasDefaultValue: false })
            {
                continue;
            }

            var usual = property.AssociatedParameter?.DefaultValue
                ?? (property.PropertyType.IsValueType && Nullable.GetUnderlyingType(property.PropertyType) is null
                    ? Activator.CreateInstance(property.PropertyType)
                    : null);
            var isCost = property.Name == "cost";
            property.ShouldSerialize = (_, value) => value switch
            {
                null => false,
                string => true,
                int one when isCost => one != 1,
                IEnumerable many => many.GetEnumerator().MoveNext(),
                _ => !value.Equals(usual) && !value.Equals(Automation.EffectSpan.ByItsRules),
            };
        }
    }
}
