using Microsoft.AspNetCore.Http;

namespace OcopSite.Backoffice.Editing;

/// <param name="DocumentKey">The document, which need not be saved yet.</param>
/// <param name="KeptAt">UTC.</param>
/// <param name="Form">What stands in the form.</param>
public sealed record WorkingCopy(Guid DocumentKey, DateTime KeptAt, IFormCollection Form);
