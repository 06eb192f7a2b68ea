namespace OcopSite.Umbraco.Transfer.Format;

/// <summary>Whether a site file fits together, before anything is written.</summary>
internal static class SiteFileCheck
{
    /// <exception cref="SiteFileException">It does not; the first mistake is named.</exception>
    public static void Ensure(SitePackage package)
    {
        SiteFile site = package.Site;
        if (site.Format != SiteFile.CurrentFormat) throw new SiteFileException($"The file has the format {site.Format}; this program reads {SiteFile.CurrentFormat}.");
        EnsureKeys([.. site.Media.Select(m => m.Key), .. site.Documents.Select(d => d.Key)]);
        EnsureTree(site.Media.ToDictionary(m => m.Key, m => m.ParentKey));
        EnsureTree(site.Documents.ToDictionary(d => d.Key, d => d.ParentKey));

        HashSet<string> cultures = new(site.Languages.Select(l => l.IsoCode), StringComparer.OrdinalIgnoreCase);
        Dictionary<string, DocumentTypeEntry> types = site.DocumentTypes.ToDictionary(t => t.Alias);
        foreach (DocumentEntry document in site.Documents) EnsureDocument(document, types, cultures);
        HashSet<string> mediaTypes = [.. site.MediaTypes.Select(t => t.Alias)];
        foreach (MediaEntry item in site.Media) EnsureMedia(item, mediaTypes, package.Files);
    }

    private static void EnsureKeys(Guid[] keys)
    {
        var known = new HashSet<Guid>();
        foreach (Guid key in keys)
            if (key == Guid.Empty || !known.Add(key)) throw new SiteFileException($"The key {key} is empty or twice in the file.");
    }

    private static void EnsureTree(Dictionary<Guid, Guid?> parents)
    {
        foreach (Guid key in parents.Keys)
        {
            var above = new HashSet<Guid> { key };
            for (Guid? parent = parents[key]; parent is Guid known; parent = parents[known])
            {
                if (!parents.ContainsKey(known)) throw new SiteFileException($"The item {known}, under which {key} lies, is not in the file.");
                if (!above.Add(known)) throw new SiteFileException($"The item {key} lies under itself.");
            }
        }
    }

    private static void EnsureDocument(DocumentEntry document, Dictionary<string, DocumentTypeEntry> types, HashSet<string> cultures)
    {
        if (!types.TryGetValue(document.Type, out DocumentTypeEntry? type) || type.IsElement) throw Wrong(document, $"there is no document type '{document.Type}' in the file");
        if (document.Variants.Count == 0) throw Wrong(document, "it has no name");
        foreach (VariantEntry variant in document.Variants)
        {
            if (string.IsNullOrWhiteSpace(variant.Name)) throw Wrong(document, "it has no name");
            if (type.VariesByCulture != variant.Culture is not null) throw Wrong(document, type.VariesByCulture ? "a variant names no culture" : "it does not vary by culture");
        }

        IEnumerable<string?> named = document.Variants.Select(v => v.Culture).Concat(Values(document).Select(v => v.Culture)).Concat((document.Schedule ?? []).Select(s => s.Culture));
        if (named.OfType<string>().FirstOrDefault(culture => !cultures.Contains(culture)) is string culture) throw Wrong(document, $"there is no language '{culture}' in the file");
        foreach (ValueEntry value in Values(document)) _ = RawValue.Read(value.Stored);
    }

    private static void EnsureMedia(MediaEntry item, HashSet<string> types, IPackageFiles files)
    {
        if (!types.Contains(item.Type)) throw Wrong(item, $"there is no media type '{item.Type}' in the file");
        if (string.IsNullOrWhiteSpace(item.Name)) throw Wrong(item, "it has no name");
        if (item.FileName is string name && !files.Exists(name)) throw Wrong(item, $"its file '{name}' is missing");
        foreach (StoredEntry? stored in item.Stored.Values) _ = RawValue.Read(stored);
    }

    private static IEnumerable<ValueEntry> Values(DocumentEntry document) => document.Values.Concat(document.Draft?.Values ?? []);

    private static SiteFileException Wrong(object item, string what) => new($"{item}: {what}.");
}
