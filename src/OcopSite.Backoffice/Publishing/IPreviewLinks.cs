namespace OcopSite.Backoffice.Publishing;

/// <summary>Addresses under which a draft can be seen on its real page, by whoever has one. The host implements it.</summary>
public interface IPreviewLinks
{
    string UrlOf(Guid key, string culture, TimeSpan lifetime);
}
