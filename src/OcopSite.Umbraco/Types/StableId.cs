using System.Buffers.Binary;

namespace OcopSite.Umbraco.Types;

/// <summary>Integer ids of types that live in code.</summary>
/// <remarks>
/// Stored rows refer to a type by its integer id, so the id may not depend on the order of the schema. It is derived from the
/// key and lies above 2^30, where no database sequence gets to.
/// </remarks>
public static class StableId
{
    private const int Floor = 1 << 30;

    public static int Of(Guid key)
    {
        Span<byte> bytes = stackalloc byte[16];
        key.TryWriteBytes(bytes, bigEndian: true, out _);
        return Floor | (int)(BinaryPrimitives.ReadUInt32BigEndian(bytes) & (Floor - 1));
    }
}
