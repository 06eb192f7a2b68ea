using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace OcopSite.Backoffice.Webhooks;

/// <summary>Connects to receivers. The address is judged here, after the name was looked up: a name may lead anywhere, and elsewhere the next time.</summary>
internal sealed class WebhookConnector(IOptions<WebhookOptions> options)
{
    /// <summary>A proxy would look the name up itself, so none is used; what answers with another address is not followed.</summary>
    public HttpMessageHandler CreateHandler() => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        ConnectCallback = ConnectAsync,
    };

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        IPAddress[] found = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellationToken);
        IPAddress[] allowed = options.Value.AllowPrivateAddresses ? found : [.. found.Where(a => !PrivateNetworks.Hold(a))];
        if (allowed.Length == 0) throw new HttpRequestException($"{context.DnsEndPoint.Host} is not on the public internet.");

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
