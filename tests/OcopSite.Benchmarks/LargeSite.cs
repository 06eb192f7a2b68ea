using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Content;
using OcopSite.Delivery.Snapshots;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Benchmarks;

/// <summary>The seeded site, filled up with products made after the seeded ones.</summary>
internal static class LargeSite
{
    public static async Task PrepareAsync(string dataDirectory, int documents, Report report, CancellationToken cancellationToken)
    {
        long started = Stopwatch.GetTimestamp();
        await using SiteInProcess site = await SiteInProcess.StartAsync(dataDirectory, cancellationToken);
        report.Note("first start with seed import, in process", Stopwatch.GetElapsedTime(started).TotalSeconds, "s");

        var content = site.Services.GetRequiredService<IContentService>();
        var snapshots = site.Services.GetRequiredService<ISnapshotAccessor>();
        IContent[] models = [.. snapshots.Current.In(Cultures.Vietnamese).Products.Select(p => content.GetById(p.Id)!)];
        int missing = documents - snapshots.Current.DocumentCount;
        started = Stopwatch.GetTimestamp();
        for (int i = 0; i < missing; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            IContent model = models[i % models.Length];
            IContent copy = content.Create($"{model.Name} {i}", model.ParentId, model.ContentType.Alias);
            foreach (string culture in model.AvailableCultures) copy.SetCultureName($"{model.GetCultureName(culture)} {i}", culture);
            foreach (IProperty property in model.Properties)
                foreach (IPropertyValue value in property.Values) copy.SetValue(property.Alias, value.PublishedValue, value.Culture);
            content.Save(copy);
            content.Publish(copy, [.. model.AvailableCultures]);
        }

        if (missing > 0) report.Note("save and publish through IContentService", Stopwatch.GetElapsedTime(started).TotalMilliseconds / missing, "ms a document");
        while (snapshots.Current.DocumentCount < documents) await Task.Delay(50, cancellationToken);
    }
}
