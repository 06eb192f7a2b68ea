using OcopSite.Content.Items;

namespace OcopSite.Web.Pages.Events;

/// <summary>An event on one of its days.</summary>
/// <param name="Number">Which of its days, from 1.</param>
/// <param name="Of">How many days it has.</param>
public sealed record EventOnDay(Event Event, int Number, int Of);
