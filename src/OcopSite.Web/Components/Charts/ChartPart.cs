namespace OcopSite.Web.Components.Charts;

/// <summary>A part of a stacked bar.</summary>
public sealed record ChartPart(ChartSeries Series, int Value);
