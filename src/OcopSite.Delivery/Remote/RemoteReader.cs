using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OcopSite.Content.Schema;
using OcopSite.Delivery.Client;

namespace OcopSite.Delivery.Remote;

/// <summary>Reads documents in all languages from a remote Content Delivery API.</summary>
internal sealed partial class RemoteReader(ContentDeliveryClient client, ContentSchema schema, IOptions<RemoteOptions> options, ILogger<RemoteReader> logger)
{
    private const int MostAttempts = 3;

    // An address is to stay short of what servers take.
    private const int IdsAtATime = 40;

    private readonly Expansion _expansion = RemoteExpansion.Of(schema);

    /// <summary>Everything that is published. What has not the shape of a document is left out and said.</summary>
    /// <exception cref="DeliveryException">The API is away, or its lists change faster than they can be read.</exception>
    public async Task<IReadOnlyDictionary<Guid, DeliveredDocument>> ReadAllAsync(CancellationToken cancellationToken)
    {
        var documents = new DocumentSet(schema);
        foreach (LanguageDefinition language in schema.Languages)
            foreach (JsonElement item in await ListAsync(language.IsoCode, cancellationToken)) Add(documents, item, language.IsoCode);
        return documents.ToDocuments();
    }

    /// <summary>Those of the documents that are published in any language.</summary>
    /// <exception cref="DeliveryException">The API is away.</exception>
    public async Task<IReadOnlyDictionary<Guid, DeliveredDocument>> ReadAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        var documents = new DocumentSet(schema);
        foreach (LanguageDefinition language in schema.Languages)
        {
            foreach (Guid[] some in ids.Chunk(IdsAtATime))
                foreach (JsonElement item in await client.GetManyAsync<JsonElement>(some, RequestIn(language.IsoCode), cancellationToken)) Add(documents, item, language.IsoCode);
        }

        return documents.ToDocuments();
    }

    // Pages of a list that changes meanwhile may miss something: then it is read anew.
    private async Task<IReadOnlyCollection<JsonElement>> ListAsync(string culture, CancellationToken cancellationToken)
    {
        for (int attempt = 1; attempt <= MostAttempts; attempt++)
        {
            if (await TryListAsync(culture, cancellationToken) is List<JsonElement> items) return items;
        }

        throw new DeliveryException(System.Net.HttpStatusCode.OK, $"The list of documents in {culture} had another length each time it was read.");
    }

    private async Task<List<JsonElement>?> TryListAsync(string culture, CancellationToken cancellationToken)
    {
        List<JsonElement> items = [];
        int? total = null;
        for (int skip = 0; total is null || skip < total; skip += options.Value.PageSize)
        {
            var query = new ContentQuery { Sort = ["createDate:asc"], Skip = skip, Take = options.Value.PageSize, Request = RequestIn(culture) };
            DeliveryPage<JsonElement> page = await client.QueryAsync<JsonElement>(query, cancellationToken);
            if (page.Total > options.Value.MostDocuments)
                throw new DeliveryException(System.Net.HttpStatusCode.OK, $"There are {page.Total} documents in {culture}; Ocop:Remote:MostDocuments takes {options.Value.MostDocuments}.");
            if (total is not null && total != page.Total || page.Items.Count > options.Value.PageSize) return null;
            total = page.Total;
            items.AddRange(page.Items);
        }

        return items;
    }

    private DeliveryRequest RequestIn(string culture) => new() { Culture = culture, Expand = _expansion };

    private void Add(DocumentSet documents, JsonElement item, string culture)
    {
        if (documents.TryAdd(item, culture)) return;
        string text = item.GetRawText();
        Log.NoDocument(logger, culture, text.Length > 200 ? text[..200] : text);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Left out of the documents in {Culture}, because it has not the shape of one: {Json}")]
        public static partial void NoDocument(ILogger logger, string culture, string json);
    }
}
