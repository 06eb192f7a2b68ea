namespace OcopSite.Umbraco.Seeding.Reading;

/// <summary>Something wrong with the seed files, named so that it can be found and mended.</summary>
/// <param name="File">File name below the seed directory.</param>
/// <param name="Id">The record; empty when the file as a whole is meant.</param>
/// <param name="Field">The field; empty when the record as a whole is meant.</param>
public sealed record SeedProblem(string File, string Id, string Field, string Message)
{
    public override string ToString()
        => string.Concat(File, Id.Length == 0 ? "" : $", record '{Id}'", Field.Length == 0 ? "" : $", field '{Field}'", ": ", Message);
}
