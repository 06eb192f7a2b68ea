using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using OcopSite.Delivery.Api.Answers;

namespace OcopSite.Delivery.Api.Querying;

/// <summary>Which part of a list is asked for.</summary>
internal readonly record struct Paging(int Skip, int Take)
{
    private const int DefaultTake = 10;

    /// <returns>What is wrong with <c>skip</c> or <c>take</c>, if anything.</returns>
    public static ValidationProblem? Read(IQueryCollection query, out Paging paging)
    {
        paging = default;
        if (Number(query, "skip", 0) is not int skip) return DeliveryProblems.InvalidValue("skip", query["skip"][0]!);
        if (Number(query, "take", DefaultTake) is not int take) return DeliveryProblems.InvalidValue("take", query["take"][0]!);
        paging = new Paging(skip, take);
        return null;
    }

    // Of a parameter given twice the first counts.
    private static int? Number(IQueryCollection query, string name, int otherwise)
        => query[name] is not { Count: > 0 } values ? otherwise : int.TryParse(values[0], NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number : null;
}
