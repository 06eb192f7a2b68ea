using System.Globalization;
using Umbraco.Cms.Core.Dictionary;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Engine.Platform;

/// <summary>
/// Umbraco's services look texts up by area and alias. What people read is worded where it is shown, so here the alias is
/// the text.
/// </summary>
internal sealed class NoLocalizedText : ILocalizedTextService, ICultureDictionary
{
    public CultureInfo Culture => CultureInfo.CurrentUICulture;

    public string? this[string key] => null;

    public string Localize(string? area, string? alias, CultureInfo? culture, IDictionary<string, string?>? tokens = null) => $"{area}/{alias}";

    public IDictionary<string, IDictionary<string, string>> GetAllStoredValuesByAreaAndAlias(CultureInfo culture) => new Dictionary<string, IDictionary<string, string>>();

    public IDictionary<string, string> GetAllStoredValues(CultureInfo culture) => new Dictionary<string, string>();

    public IEnumerable<CultureInfo> GetSupportedCultures() => [CultureInfo.InvariantCulture];

    public CultureInfo ConvertToSupportedCultureWithRegionCode(CultureInfo currentCulture) => currentCulture;

    public IDictionary<string, string> GetChildren(string key) => new Dictionary<string, string>();
}
