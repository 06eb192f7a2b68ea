namespace OcopSite.Web.Components.Charts;

/// <summary>A part of a stacked bar.</summary>
/// <param name="Series">Names the look of the part: <c>5</c>, <c>4</c>, <c>3</c> or <c>unknown</c>.</param>
/// <param name="Label">As the key explains it: <c>4 stars</c>.</param>
/// <param name="Mark">As it stands beside the bar: <c>4★</c>.</param>
public sealed record ChartPart(string Series, string Label, string Mark, int Value);
