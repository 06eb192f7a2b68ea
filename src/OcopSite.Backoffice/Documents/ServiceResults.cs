using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Backoffice.Documents;

/// <summary>What Umbraco's services answer: their refusals become exceptions.</summary>
internal static class ServiceResults
{
    public static void Ensure(this OperationResult result)
    {
        if (!result.Success) throw new DocumentRefusedException(result.Result.ToString(), []);
    }

    public static void Ensure(this Attempt<OperationResult?> result)
    {
        if (!result.Success) throw new DocumentRefusedException(result.Result?.Result.ToString() ?? "", []);
    }

    public static void Ensure(this PublishResult result)
    {
        if (!result.Success)
            throw new DocumentRefusedException(result.Result.ToString(), [.. (result.InvalidProperties ?? []).Select(p => p.Alias)]);
    }
}
