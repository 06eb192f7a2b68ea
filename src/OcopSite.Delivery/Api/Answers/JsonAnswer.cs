using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using OcopSite.Delivery.Api.Output;

namespace OcopSite.Delivery.Api.Answers;

/// <summary>
/// One rendered item or a list of them, written as it is kept; with a validator, so that who has it already is told so. It is a strong one, but for
/// who takes compressed answers: what comes to them are other bytes.
/// </summary>
internal sealed class JsonAnswer : IResult
{
    private const long MaxBytes = 32 * 1024 * 1024;
    private const int FlushAfter = 64 * 1024;
    private const int DigestBytes = 16;

    private static readonly byte[] Comma = ","u8.ToArray();

    private readonly byte[] _before;
    private readonly IReadOnlyList<Rendered> _items;
    private readonly byte[] _after;
    private readonly bool _isDraft;
    private readonly long _length;

    private JsonAnswer(byte[] before, IReadOnlyList<Rendered> items, byte[] after, bool isDraft)
    {
        (_before, _items, _after, _isDraft) = (before, items, after, isDraft);
        _length = before.Length + after.Length + items.Sum(item => (long)item.Json.Length) + Math.Max(0, items.Count - 1);
        if (_length > MaxBytes) throw new AnswerTooLargeException($"An answer may have {MaxBytes / 1024 / 1024} MiB.");
    }

    public static JsonAnswer Item(Rendered item, bool isDraft = false) => new([], [item], [], isDraft);

    public static JsonAnswer Array(IReadOnlyList<Rendered> items, bool isDraft = false) => new("["u8.ToArray(), items, "]"u8.ToArray(), isDraft);

    public static JsonAnswer Page(int total, IReadOnlyList<Rendered> items, bool isDraft = false)
        => new(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $$"""{"total":{{total}},"items":[""")), items, "]}"u8.ToArray(), isDraft);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        HttpResponse response = httpContext.Response;
        string tag = Tag();
        bool mayBeCompressed = httpContext.Request.Headers.AcceptEncoding.Count > 0;
        response.Headers.ETag = mayBeCompressed ? $"W/{tag}" : tag;
        // In one line with the others: not every client reads a second.
        response.Headers.Vary = response.Headers.Vary.Count == 0 ? HeaderNames.AcceptEncoding : $"{response.Headers.Vary}, {HeaderNames.AcceptEncoding}";
        response.Headers.CacheControl = _isDraft ? "private, no-store" : "no-cache";
        if (httpContext.Request.Headers.IfNoneMatch is { Count: > 0 } && IsKnown(httpContext.Request, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = _length;
        if (HttpMethods.IsHead(httpContext.Request.Method)) return;
        await WriteAsync(response.BodyWriter, httpContext.RequestAborted);
    }

    private async Task WriteAsync(PipeWriter writer, CancellationToken cancellationToken)
    {
        writer.Write(_before);
        int unsent = _before.Length;
        for (int i = 0; i < _items.Count; i++)
        {
            if (i > 0) writer.Write(Comma);
            writer.Write(_items[i].Json);
            unsent += _items[i].Json.Length;
            if (unsent <= FlushAfter) continue;
            await writer.FlushAsync(cancellationToken);
            unsent = 0;
        }

        writer.Write(_after);
        await writer.FlushAsync(cancellationToken);
    }

    private string Tag()
    {
        if (_items.Count == 1 && _before.Length == 0) return Quoted(_items[0].Digest);
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(_before);
        foreach (Rendered item in _items) hash.AppendData(item.Digest);
        return Quoted(hash.GetHashAndReset());
    }

    private static string Quoted(byte[] digest) => $"\"{Convert.ToHexStringLower(digest.AsSpan(0, DigestBytes))}\"";

    private static bool IsKnown(HttpRequest request, string tag)
    {
        var current = new EntityTagHeaderValue(tag);
        return request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(current, useStrongComparison: false));
    }
}
