using OcopSite.Backoffice.Lists;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Texts;
using OcopSite.Content.Schema;
using OcopSite.Engine.Audit;
using Umbraco.Cms.Core.Models;

namespace OcopSite.Backoffice.Audit;

/// <summary>Entries of the trail in the reader's language. Umbraco's own remarks are English, and not for readers.</summary>
internal sealed class AuditWords(AdminContext here, AdminTexts texts, SchemaWords words, ContentSchema schema, IDocumentIndex index)
{
    private const string ToBin = "recycle bin";

    public string What(TrailEntry entry)
    {
        string text = entry switch
        {
            { Type: AuditType.Custom, EntityType: AuditEntities.User } => texts.Find($"audit.user.{entry.Comment}"),
            { Type: AuditType.Custom } => texts.Find($"audit.site.{entry.Comment}"),
            { Type: AuditType.Move } when entry.Comment?.Contains(ToBin, StringComparison.OrdinalIgnoreCase) == true => texts["audit.type.Trash"],
            _ => texts.Find($"audit.type.{entry.Type}"),
        } ?? texts["audit.type.other", entry.Type];
        return DetailOf(entry) is string detail ? $"{text}: {detail}" : text;
    }

    /// <summary>What it was done to, as far as it can still be told; <see langword="null"/> when it was done to nothing in particular.</summary>
    public string? NameOf(TrailEntry entry, Func<int, string> nameOfUser)
    {
        if (entry.EntityType == AuditEntities.User) return nameOfUser(entry.ObjectId);
        if (AuditEntities.IsOfDocument(entry.EntityType)) return index.Find(entry.ObjectId)?.NameIn(here.Culture) ?? (entry.ObjectId > 0 ? texts["audit.gone", entry.ObjectId] : null);
        if (entry.EntityType == AuditEntities.Media) return entry.ItemName ?? (entry.ObjectId > 0 ? texts["audit.gone", entry.ObjectId] : null);
        return null;
    }

    public string? UrlOf(TrailEntry entry)
        => AuditEntities.IsOfDocument(entry.EntityType) && index.Find(entry.ObjectId) is DocumentSummary document ? $"/admin/documents/{document.Key}"
            : entry.EntityType == AuditEntities.Media && entry.ItemKey is Guid media ? $"/admin/media/{media}"
            : null;

    public string KindOf(TrailEntry entry) => texts.Find($"audit.entity.{entry.EntityType}") ?? "";

    private string? DetailOf(TrailEntry entry) => string.IsNullOrEmpty(entry.Parameters) ? null : entry switch
    {
        { Type: AuditType.SaveVariant or AuditType.PublishVariant or AuditType.UnpublishVariant or AuditType.SendToPublishVariant } => Languages(entry.Parameters),
        { Type: AuditType.Custom, EntityType: AuditEntities.User } => UserDetail(entry.Parameters),
        { Type: AuditType.Custom or AuditType.Delete } => entry.Parameters,
        _ => null,
    };

    // Written down by their names in the code: a role, how somebody signed in, types and languages.
    private string UserDetail(string detail)
        => string.Join(" → ", detail.Split(" → ").Select(state => string.Join(", ", state.Split([' ', ';'], StringSplitOptions.RemoveEmptyEntries).Select(WordOf))));

    private string WordOf(string name)
        => texts.Find($"role.{name}") ?? texts.Find($"audit.detail.{name}") ?? texts.Find($"language.{name}")
            ?? (schema.DocumentTypes.FirstOrDefault(t => t.Alias == name) is DocumentTypeDefinition type ? words.Inline(type) : name);

    private string Languages(string names) => string.Join(", ", names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(name => schema.Languages.FirstOrDefault(l => l.Name == name || l.IsoCode == name) is LanguageDefinition language ? words.Language(language.IsoCode) : name));
}
