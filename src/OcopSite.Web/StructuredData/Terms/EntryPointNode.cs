namespace OcopSite.Web.StructuredData.Terms;

internal sealed record EntryPointNode(string UrlTemplate) : Node("EntryPoint");
