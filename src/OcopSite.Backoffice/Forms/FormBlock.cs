using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Forms;

/// <summary>One block of a block list.</summary>
/// <param name="Key">Its own; the placeholder of <see cref="BlocksEditor"/> in the pattern of a new one.</param>
public sealed record FormBlock(string Key, DocumentTypeDefinition Type, IReadOnlyList<FormField> Fields);
