using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Forms;
using OcopSite.Content.Schema;
using OcopSite.Engine.Desk;

namespace OcopSite.Backoffice.Editing;

/// <summary>Remembers which state of the original each translation was written from.</summary>
public sealed class TranslationMarks(IDeskStore store, ContentSchema schema)
{
    /// <summary>Sent with a field: the translation still holds, though the original has changed.</summary>
    public const string StillHolds = ".holds";

    private const string Kind = "translations";

    /// <summary>The form with the state of each translation.</summary>
    public async Task<DocumentForm> ShowAsync(DocumentForm form, Guid documentKey, CancellationToken cancellationToken)
    {
        Dictionary<string, string> marks = await ReadAsync(documentKey, cancellationToken);
        return form with { Names = With(form.Names, marks), Fields = With(form.Fields, marks) };
    }

    /// <param name="before">What was stored.</param>
    /// <param name="after">What is stored now.</param>
    /// <param name="holds">Whether a translation was said to hold still.</param>
    public async Task RememberAsync(DocumentForm before, DocumentForm after, Guid documentKey, Func<FormField, bool> holds, CancellationToken cancellationToken)
    {
        Dictionary<string, string> marks = await ReadAsync(documentKey, cancellationToken);
        Dictionary<string, string?> old = before.All.ToDictionary(f => f.Name, f => f.Stored);
        Dictionary<string, string?> now = after.All.ToDictionary(f => f.Name, f => f.Stored);
        foreach (FormField field in after.All.Where(IsTranslation))
        {
            string original = OriginalOf(field);
            string? newOriginal = now.GetValueOrDefault(original), oldOriginal = old.GetValueOrDefault(original);
            if (field.Stored != old.GetValueOrDefault(field.Name) || holds(field)) marks[field.Name] = FieldHashes.Of(newOriginal);
            else if (newOriginal != oldOriginal) marks.TryAdd(field.Name, FieldHashes.Of(oldOriginal));
        }

        await store.KeepAsync(Kind, documentKey, Guid.Empty, marks, cancellationToken);
    }

    private FormField[] With(IReadOnlyList<FormField> fields, Dictionary<string, string> marks)
    {
        Dictionary<string, string?> stored = fields.ToDictionary(f => f.Name, f => f.Stored);
        return [.. fields.Select(f => f with { Translation = StateOf(f, stored, marks), Blocks = [.. f.Blocks.Select(b => b with { Fields = With(b.Fields, marks) })] })];
    }

    private TranslationState StateOf(FormField field, Dictionary<string, string?> stored, Dictionary<string, string> marks)
    {
        if (!IsTranslation(field)) return TranslationState.None;
        string? original = stored.GetValueOrDefault(OriginalOf(field));
        return (original, field.Stored) switch
        {
            (null, null) => TranslationState.None,
            (_, null) => TranslationState.Missing,
            _ => marks.TryGetValue(field.Name, out string? mark) && mark != FieldHashes.Of(original) ? TranslationState.Older : TranslationState.Done,
        };
    }

    private bool IsTranslation(FormField field) => field.Culture is string culture && culture != schema.DefaultCulture;

    private string OriginalOf(FormField field) => field.Name[..^field.Culture!.Length] + schema.DefaultCulture;

    private async Task<Dictionary<string, string>> ReadAsync(Guid documentKey, CancellationToken cancellationToken)
        => await store.FindAsync<Dictionary<string, string>>(Kind, documentKey, Guid.Empty, cancellationToken) ?? [];
}
