using System.Resources;

namespace OcopSite.Backoffice.Texts;

/// <summary>What the schema's types, fields and groups are called in languages other than its own: <c>SchemaNames.resx</c> is empty on purpose.</summary>
internal static class SchemaNames
{
    public static readonly ResourceManager Resources = new("OcopSite.Backoffice.Texts.SchemaNames", typeof(SchemaNames).Assembly);
}
