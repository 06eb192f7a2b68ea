using Microsoft.AspNetCore.Http;
using OcopSite.Delivery.Api.Answers;

namespace OcopSite.Delivery.Api.Requests;

/// <summary>The keys of the items asked for together.</summary>
internal static class ItemKeys
{
    private const string Parameter = "id";

    /// <returns>The answer to a request that names none, or something that is no key.</returns>
    public static IResult? Read(IQueryCollection query, out IReadOnlyList<Guid> keys)
    {
        keys = [];
        string[] texts = [.. query[Parameter].Select(text => text ?? "")];
        if (texts.Length == 0) return TypedResults.NotFound();
        string[] wrong = [.. texts.Where(text => !Guid.TryParse(text, out _))];
        if (wrong.Length > 0) return DeliveryProblems.InvalidValue(Parameter, wrong);
        keys = [.. texts.Select(Guid.Parse).Distinct()];
        return null;
    }
}
