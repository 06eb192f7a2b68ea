using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace OcopSite.Delivery.Api.Answers;

/// <summary>What the API says when it cannot answer.</summary>
internal static class DeliveryProblems
{
    public const string StartItemNotFound = "The Start-Item could not be found";

    private const int RetryAfterSeconds = 5;

    public static ProblemHttpResult UnknownSelector { get; } = Bad("Selector option not found", "The attempted 'fetch' option does not exist");

    public static ProblemHttpResult UnknownFilter { get; } = Bad("Filter option not found", "One of the attempted 'filter' options does not exist");

    public static ProblemHttpResult UnknownSort { get; } = Bad("Sort option not found", "One of the attempted 'sort' options does not exist");

    public static ProblemHttpResult BadGrammar(string parameter, string problem) => Bad("Malformed option", $"The '{parameter}' option {problem}");

    public static ProblemHttpResult UnknownName(string parameter, string name, string nearest)
        => Bad("Unknown name", $"The '{parameter}' option names '{name}', which no property has; the nearest is '{nearest}'");

    public static ProblemHttpResult NoSearch { get; } = Bad("Search not available", "There is no index to search in");

    public static ProblemHttpResult TooLarge(string detail) => Bad("Answer too large", $"{detail} Ask for less of it: name the fields, or take fewer items.");

    public static ProblemHttpResult Negative(string parameter) => Bad("Paging out of range", $"The '{parameter}' option cannot be negative");

    public static ValidationProblem Invalid(string parameter, params string[] messages) => TypedResults.ValidationProblem(new Dictionary<string, string[]> { [parameter] = messages });

    public static ValidationProblem InvalidValue(string parameter, params string[] values) => Invalid(
        parameter, [.. values.Select(value => string.IsNullOrWhiteSpace(value) ? $"The value '{value}' is invalid." : $"The value '{value}' is not valid.")]);

    public static ProblemHttpResult NotReady(HttpResponse response)
    {
        response.Headers.RetryAfter = RetryAfterSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return TypedResults.Problem("Content is still being loaded.", statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    private static ProblemHttpResult Bad(string title, string detail) => TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest, title: title, type: "Error");
}
