using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace OcopSite.Backoffice.Tests.Support;

/// <summary>A web server on the loopback interface that is told of changes.</summary>
internal sealed class WebhookReceiver : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpListener _listener = new();
    private readonly Channel<ReceivedCall> _calls = Channel.CreateUnbounded<ReceivedCall>();
    private readonly Task _serving;

    public WebhookReceiver()
    {
        int port = FreePort();
        Url = $"http://127.0.0.1:{port}/hook";
        _listener.Prefixes.Add($"http://127.0.0.1:{port}/");
        _listener.Start();
        _serving = ServeAsync();
    }

    public string Url { get; }

    /// <summary>What it answers.</summary>
    public volatile int Status = 204;

    /// <summary>What it says to it.</summary>
    public volatile string Answer = "";

    public async Task<ReceivedCall> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await _calls.Reader.ReadAsync(patience.Token);
    }

    public bool IsQuiet => !_calls.Reader.TryPeek(out _);

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _serving;
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            using var reader = new StreamReader(context.Request.InputStream);
            string body = await reader.ReadToEndAsync();
            string Header(string name) => context.Request.Headers[name] ?? "";
            context.Response.StatusCode = Status;
            if (Status is >= 300 and < 400) context.Response.RedirectLocation = Url + "/elsewhere";
            if (Answer.Length > 0) await context.Response.OutputStream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(Answer));
            context.Response.Close();
            await _calls.Writer.WriteAsync(new ReceivedCall(context.Request.Url!.AbsolutePath, Header("X-Ocop-Event"), Header("X-Ocop-Id"), Header("X-Ocop-Timestamp"), Header("X-Ocop-Signature"), body));
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
