using System.Text.Json;
using Dapper;
using Guildhall.Core.Storage;
using Guildhall.Core.Text;
using Guildhall.Discord.Entities.Components;
using Guildhall.Discord.Entities.Interactions;
using Form = Guildhall.Core.Replies.Form;

namespace Guildhall.Channels.Discord.Forms;

/// <summary>
/// Keeps what a form asks under the id of its button: Discord tells of a press the id alone, and the form must open after a restart too.
/// </summary>
internal sealed class FormStore(IDatabase database, IStore store, TimeProvider clock)
{
    private const int LongestLine = 100;

    /// <summary>Forms are kept as long as the payloads of buttons: 30 days (2,592,000,000 ms) after they were last shown.</summary>
    public static Retention Retention { get; } = new(
        "DELETE FROM discord_forms WHERE id IN (SELECT id FROM discord_forms WHERE at < @now - 2592000000 ORDER BY at LIMIT @limit)");

    public async Task KeepAsync(Form form, CancellationToken cancellation)
    {
        var kept = new KeptForm(form.Title, [.. form.Fields.Select(field => new KeptField(field.Label, field.Required, field.MaxLength, field.Value))]);
        var work = new UnitOfWork();
        work.Write(
            "INSERT INTO discord_forms (id, form, at) VALUES (@id, @form, @at) ON CONFLICT (id) DO UPDATE SET form = excluded.form, at = excluded.at",
            ("id", form.Id),
            ("form", JsonSerializer.Serialize(kept, FormJson.Default.KeptForm)),
            ("at", clock.GetUtcNow()));
        _ = await store.CommitAsync(work, reply: null, cancellation);
    }

    /// <summary>The form of a button; null where none is kept.</summary>
    public async Task<Modal?> FindAsync(string id, CancellationToken cancellation)
    {
        var json = await database.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<string>("SELECT form FROM discord_forms WHERE id = @id", new { id }), cancellation);
        return json is null || JsonSerializer.Deserialize(json, FormJson.Default.KeptForm) is not { } form
            ? null
            : new() { CustomId = id, Title = form.Title, Components = [.. form.Fields.Select(ToLabel)] };
    }

    private static Label ToLabel(KeptField field, int place) => new()
    {
        Caption = field.Label,
        Component = new TextInput
        {
            CustomId = FormattableString.Invariant($"field-{place + 1}"),
            Style = field.MaxLength > LongestLine ? TextInputStyle.Paragraph : TextInputStyle.Short,
            Required = field.Required,
            MaxLength = field.MaxLength,
            Value = field.Value is { Length: > 0 } value ? CleanText.Clip(value, field.MaxLength) : null,
        },
    };
}
