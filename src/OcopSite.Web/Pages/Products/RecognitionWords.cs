using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Pages.Products;

/// <summary>Recognitions in words, as they stand at the moment of the request.</summary>
internal static class RecognitionWords
{
    /// <summary>When it was given and how long it is good for, as exactly as is known.</summary>
    public static string Validity(Recognition recognition, PageContext page)
    {
        SiteTexts t = page.Texts;
        string text = recognition switch
        {
            { ValidUntil: null, DecisionDate: null, Year: int year } => t["recognition.validYears", year, recognition.LastValidDay!.Value.Year],
            { LastValidDay: DateOnly last, DecisionDate: DateOnly decided } => t["recognition.validDecided", Wording.Day(decided, page.Culture), Wording.Day(last, page.Culture)],
            { LastValidDay: DateOnly last } => t["recognition.validUntil", Wording.Day(last, page.Culture)],
            _ => "",
        };
        return recognition.StateAt(page.Now) == RecognitionState.ExpiresSoon ? t["recognition.expiresSoon", text] : text;
    }

    /// <summary>The last day in force, alone: <c>20/5/2027</c>, <c>hết năm 2028</c>; <see langword="null"/> when no date is known.</summary>
    public static string? LastDay(Recognition recognition, PageContext page)
        => recognition.LastValidDay is not DateOnly last ? null
            : recognition is { ValidUntil: null, DecisionDate: null } ? page.Texts["recognition.endOfYear", last.Year]
            : Wording.Day(last, page.Culture);

    /// <summary>The day or year of the decision.</summary>
    public static string Decided(Recognition recognition, PageContext page)
        => recognition.DecisionDate is DateOnly day ? Wording.Day(day, page.Culture)
            : recognition.Year is int year ? Wording.Date(new PartialDate(new DateOnly(year, 1, 1), DatePrecision.Year), page.Culture)
            : page.Texts["recognition.dateUnknown"];

    /// <summary>Why there is no badge; <see langword="null"/> when there is one.</summary>
    public static string? WithoutBadge(Product product, PageContext page)
    {
        SiteTexts t = page.Texts;
        if (product.Recognitions.CurrentAt(page.Now) is not null) return null;
        if (product.Recognitions.IsEmpty) return t["recognition.unconfirmed"];

        Recognition newest = product.Recognitions.All[0];
        string state = newest.StateAt(page.Now).ToString().ToLowerInvariant();
        string stars = newest.Stars is int n ? t["stars.count", n] : t["stars.unstatedInSentence"];
        return t[$"recognition.without.{state}", stars, Decided(newest, page)];
    }

    /// <summary>Put forward for more while a recognition is in force, or while none is.</summary>
    public static string? Proposal(Product product, PageContext page)
        => product.Recognitions.CurrentAt(page.Now) is not null && product.Recognitions.All.FirstOrDefault(r => r.Status == "proposed") is Recognition proposed
            ? page.Texts["recognition.alsoProposed", proposed.Stars is int n ? page.Texts["stars.count", n] : page.Texts["stars.higher"]]
            : null;
}
