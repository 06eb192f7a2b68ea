using OcopSite.Content;

namespace OcopSite.Backoffice.Exchange.Commands;

/// <summary>What was asked for on the command line.</summary>
/// <param name="Word">For example <c>backup</c>.</param>
public sealed record SiteCommand(string Word, string? File)
{
    public const string Usage = """
        The site:      dotnet run --project src/OcopSite.Web
        Its commands:  dotnet run --project src/OcopSite.Web -- COMMAND

          backup FILE                        the whole site into one zip file; the site may run meanwhile
          restore FILE                       a backup in the place of all there is; the site must not run;
                                             what there was is kept beside it as before-<time>.zip
          export-site FILE                   all content with its types and media into one zip file that a stock
                                             Umbraco with OcopSite.Umbraco takes too; the site may run meanwhile
          import-site FILE                   content of such a file that is not here yet; the site must not run
          export FILE --type TYPE            documents of a type into a table, FILE.xlsx or FILE.csv
          import FILE --type TYPE            what a table would change, row by row; nothing is written
          import FILE --type TYPE --apply    writes it, as drafts; the site must not run
          help                               this text

        TYPE is product, producer, event, article, place, trail or locality. --language en-US has headers and
        messages in English. Settings come from the environment, as for the site (Ocop__DataDirectory ...).
        A backup holds password hashes and messages from visitors: keep it as safe as the site.
        Exit codes: 0 done, 1 not done or only in part, 2 not understood.
        """;

    private static readonly string[] Words = ["backup", "restore", "export-site", "import-site", "export", "import", "help", "--help", "-h"];

    public string? Type { get; private init; }

    public bool Apply { get; private init; }

    public string Language { get; private init; } = Cultures.Vietnamese;

    public bool IsHelp => Word is "help" or "--help" or "-h";

    /// <summary>What is wrong with it.</summary>
    public string? Mistake { get; private init; }

    /// <returns><see langword="null"/> where nothing but the site itself is asked for.</returns>
    public static SiteCommand? Parse(IReadOnlyList<string> args)
    {
        if (args.Count == 0 || (args[0].StartsWith('-') && !Words.Contains(args[0]))) return null;
        var command = new SiteCommand(args[0], null);
        if (!Words.Contains(args[0])) return command with { Mistake = $"There is no command '{args[0]}'." };
        for (int i = 1; i < args.Count; i++)
        {
            command = args[i] switch
            {
                "--apply" => command with { Apply = true },
                "--type" when i + 1 < args.Count => command with { Type = args[++i] },
                "--language" when i + 1 < args.Count => command with { Language = args[++i] },
                var file when !file.StartsWith('-') && command.File is null => command with { File = file },
                var other => command with { Mistake = $"'{other}' is not understood." },
            };
        }

        return command.IsHelp || command.Mistake is not null ? command : command with { Mistake = Missing(command) };
    }

    private static string? Missing(SiteCommand command)
    {
        if (command.File is null) return $"'{command.Word}' needs a file.";
        if (command.Language is not (Cultures.Vietnamese or Cultures.English)) return $"--language is {Cultures.Vietnamese} or {Cultures.English}.";
        return command.Word is "export" or "import" && command.Type is null ? $"'{command.Word}' needs --type." : null;
    }
}
