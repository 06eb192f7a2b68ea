namespace OcopSite.Delivery.Client;

/// <summary>Reads a body up to a limit, whatever its headers promise.</summary>
internal static class LimitedBody
{
    private const int BufferSize = 64 * 1024;

    /// <exception cref="IOException">The body is larger.</exception>
    public static async Task<byte[]> ReadAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await CopyAsync(content, body, limit, cancellationToken);
        return body.ToArray();
    }

    /// <exception cref="IOException">The body is larger.</exception>
    public static async Task<byte[]> ReadAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await CopyAsync(stream, body, limit, cancellationToken);
        return body.ToArray();
    }

    /// <exception cref="IOException">The body is larger.</exception>
    public static async Task CopyAsync(HttpContent content, Stream target, long limit, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > limit) throw TooLarge(limit);
        await using Stream stream = await content.ReadAsStreamAsync(cancellationToken);
        await CopyAsync(stream, target, limit, cancellationToken);
    }

    private static async Task CopyAsync(Stream stream, Stream target, long limit, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[BufferSize];
        long total = 0;
        for (int read = await stream.ReadAsync(buffer, cancellationToken); read > 0; read = await stream.ReadAsync(buffer, cancellationToken))
        {
            total += read;
            if (total > limit) throw TooLarge(limit);
            await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }
    }

    private static IOException TooLarge(long limit) => new($"the answer is larger than {limit} bytes");
}
