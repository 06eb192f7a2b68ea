namespace OcopSite.Imaging;

/// <summary>
/// Writes and reads the addresses of variants, <c>/media/…/x.jpg?width=640&amp;height=480&amp;rxy=0.5,0.3&amp;v=…&amp;hmac=…</c>, with parameters
/// named as Umbraco names them. The signature covers all the rest, so that nobody can make this machine compute what the site never asked for.
/// </summary>
public interface IVariantUrls
{
    /// <summary>The signed address from the site root, fit for an attribute once encoded as HTML.</summary>
    string Of(ImageVariant variant);

    /// <summary>The variant that an address asks for, or <see langword="null"/> where it was not signed here or was altered since.</summary>
    /// <param name="path">Decoded.</param>
    /// <param name="parameter">The value of a parameter of the query, decoded; <see langword="null"/> where it is absent.</param>
    ImageVariant? Read(string path, Func<string, string?> parameter);

    /// <summary>Whether parameters of these names ask for a variant; a query that means nothing here leaves the original as it is.</summary>
    bool AskForVariant(IEnumerable<string> parameterNames);
}
