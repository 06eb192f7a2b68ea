using System.Globalization;
using Microsoft.AspNetCore.Http;
using OcopSite.Backoffice.Texts;

namespace OcopSite.Backoffice.Media.Item;

/// <summary>The form of a consent, as it is stored or as it was sent.</summary>
public sealed record ConsentForm(string What, string Scope, string Given, string Withdrawn)
{
    private const string DateFormat = "yyyy-MM-dd";
    private const int Longest = 2000;

    /// <summary>By the name of the field, in the reader's language.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>();

    public static ConsentForm Of(Consent consent) => new(consent.What, consent.Scope, Written(consent.GivenOn), Written(consent.WithdrawnOn));

    /// <param name="today">In Việt Nam.</param>
    public static ConsentForm Read(IFormCollection posted, DateOnly today, AdminTexts texts)
    {
        var form = new ConsentForm(Text("what"), Text("scope"), Text("given"), Text("withdrawn"));
        var errors = new Dictionary<string, string>();
        foreach ((string name, string text) in new[] { ("what", form.What), ("scope", form.Scope) })
            if (text.Length > Longest) errors[name] = texts["field.error.long", Longest, text.Length];
        foreach ((string name, string text) in new[] { ("given", form.Given), ("withdrawn", form.Withdrawn) })
        {
            if (text.Length > 0 && Day(text) is null) errors[name] = texts["media.error.date"];
            else if (Day(text) > today) errors[name] = texts["media.error.future"];
        }

        if (errors.Count == 0 && Day(form.Withdrawn) < Day(form.Given)) errors["withdrawn"] = texts["media.error.before"];
        return form with { Errors = errors };

        string Text(string name) => posted[name].ToString().Trim();
    }

    public Consent ToConsent() => new(What, Scope, Day(Given), Day(Withdrawn));

    private static string Written(DateOnly? day) => day?.ToString(DateFormat, CultureInfo.InvariantCulture) ?? "";

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
