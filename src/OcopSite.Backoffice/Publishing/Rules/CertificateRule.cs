using OcopSite.Backoffice.Lists;
using OcopSite.Content;
using OcopSite.Content.Rules;

namespace OcopSite.Backoffice.Publishing.Rules;

/// <summary>Stars that are not worth what readers may think.</summary>
internal sealed class CertificateRule(TimeProvider clock) : IGateRule
{
    public IEnumerable<Finding> Check(GateContext context)
    {
        if (context.Draft.ContentType != ContentTypes.Product) yield break;
        DateTimeOffset now = clock.GetUtcNow();
        RecognitionHistory history = StoredRecognitions.Of(context.Draft.Value("recognitions"));
        if ((history.CurrentAt(now) ?? history.All.FirstOrDefault()) is not Recognition recognition) yield break;

        RecognitionState state = recognition.StateAt(now);
        if (state is RecognitionState.Lapsed or RecognitionState.ExpiresSoon or RecognitionState.DateUnknown)
            yield return new(Severity.Warning, "certificate", context.Texts[$"gate.certificate.{state}", recognition.LastValidDay?.ToString("d/M/yyyy", System.Globalization.CultureInfo.InvariantCulture)], $"/admin/documents/{context.Draft.Key}#field-f-recognitions");
    }
}
