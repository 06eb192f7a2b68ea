using System.Security.Cryptography;
using System.Text;
using OcopSite.Backoffice.Forms;

namespace OcopSite.Backoffice.Editing;

/// <summary>
/// What a form was filled with, as short hashes that travel with it: whoever sends it back can be told apart from whoever changed the
/// document meanwhile, field by field.
/// </summary>
public sealed class FieldHashes
{
    public const string Field = "base";

    private readonly Dictionary<string, string> _byName;

    private FieldHashes(Dictionary<string, string> byName) => _byName = byName;

    public static FieldHashes Of(DocumentForm form) => Of(form.Names.Concat(form.Fields).Select(f => KeyValuePair.Create(f.Name, f.Stored)));

    public static FieldHashes Of(IEnumerable<KeyValuePair<string, string?>> stored) => new(stored.ToDictionary(f => f.Key, f => Of(f.Value)));

    public static FieldHashes Parse(string? sent)
    {
        var byName = new Dictionary<string, string>();
        foreach (string entry in (sent ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (entry.Split('=') is [string name, string hash]) byName[name] = hash;
        return new(byName);
    }

    /// <summary>Whether a value is what the form was filled with. A field the form did not have is.</summary>
    public bool Match(string name, string? stored) => !_byName.TryGetValue(name, out string? hash) || hash == Of(stored);

    /// <summary>Whose value of a field counts, of what was sent and what is stored since the form was opened.</summary>
    /// <param name="isWrong">What was sent cannot be stored: it has to come back.</param>
    /// <param name="takesTheirs">Whoever sent it has chosen what is stored.</param>
    public MergeSide Judge(string name, string? mine, string? theirs, bool isWrong, bool takesTheirs)
        => takesTheirs ? MergeSide.Theirs
            : isWrong || mine == theirs || Match(name, theirs) ? MergeSide.Mine
            : Match(name, mine) ? MergeSide.Theirs
            : MergeSide.Both;

    public override string ToString() => string.Join(' ', _byName.Select(e => $"{e.Key}={e.Value}"));

    public static string Of(string? value)
        => string.IsNullOrEmpty(value) ? "0" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)).AsSpan(0, 8));
}
