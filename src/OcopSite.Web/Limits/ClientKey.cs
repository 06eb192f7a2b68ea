using System.Net;
using System.Net.Sockets;

namespace OcopSite.Web.Limits;

/// <summary>Tells clients apart for rate limits.</summary>
internal static class ClientKey
{
    // One household has one IPv4 address, or a /64 of IPv6.
    public static string Of(HttpContext http)
    {
        IPAddress? address = http.Connection.RemoteIpAddress;
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes(), 0, 8) : address.ToString();
    }
}
