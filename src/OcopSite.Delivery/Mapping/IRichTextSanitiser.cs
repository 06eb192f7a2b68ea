namespace OcopSite.Delivery.Mapping;

/// <summary>Keeps of HTML only what an editor may have written.</summary>
public interface IRichTextSanitiser
{
    string Sanitise(string html);
}
