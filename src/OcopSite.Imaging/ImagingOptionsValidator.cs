using Microsoft.Extensions.Options;

namespace OcopSite.Imaging;

[OptionsValidator]
internal sealed partial class ImagingOptionsValidator : IValidateOptions<ImagingOptions>;
