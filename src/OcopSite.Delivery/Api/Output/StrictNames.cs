using Microsoft.AspNetCore.Http.HttpResults;
using OcopSite.Content.Schema;
using OcopSite.Delivery.Api.Answers;

namespace OcopSite.Delivery.Api.Output;

/// <summary>For who asks with <c>strict=true</c>: a name that no property has is told, where Umbraco passes over it.</summary>
internal sealed class StrictNames(ContentSchema schema)
{
    private readonly HashSet<string> _aliases =
        [.. schema.DocumentTypes.SelectMany(t => t.Properties).Where(p => !p.NeverDelivered).Select(p => p.Alias), .. schema.MediaTypes.SelectMany(t => t.Properties).Select(p => p.Alias)];

    /// <returns>What is wrong with the names, if anything.</returns>
    public ProblemHttpResult? Check(OutputRequest request) => Check("expand", request.Expand) ?? Check("fields", request.Fields);

    private ProblemHttpResult? Check(string parameter, FieldTree? tree)
        => tree?.Unknown(_aliases).FirstOrDefault() is string name ? DeliveryProblems.UnknownName(parameter, name, Nearest(name)) : null;

    private string Nearest(string name) => _aliases.Append("properties").MinBy(alias => Distance(name.ToLowerInvariant(), alias.ToLowerInvariant()))!;

    // How many letters one has to add, drop or change.
    private static int Distance(string first, string second)
    {
        int[] row = [.. Enumerable.Range(0, second.Length + 1)];
        for (int i = 1; i <= first.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= second.Length; j++)
            {
                int changed = diagonal + (first[i - 1] == second[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
