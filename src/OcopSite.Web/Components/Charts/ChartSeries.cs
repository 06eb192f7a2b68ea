namespace OcopSite.Web.Components.Charts;

/// <summary>What the parts of several bars have in common.</summary>
/// <param name="Key">Names its look in the style sheet: <c>5</c>, <c>4</c>, <c>3</c> or <c>unknown</c>.</param>
/// <param name="Label">As the key explains it: <c>4 stars</c>.</param>
/// <param name="Mark">As it stands under a bar: <c>4★</c>.</param>
public sealed record ChartSeries(string Key, string Label, string Mark);
