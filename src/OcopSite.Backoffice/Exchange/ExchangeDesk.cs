using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OcopSite.Backoffice.Exchange.Backup;
using OcopSite.Backoffice.Exchange.Columns;
using OcopSite.Backoffice.Exchange.Importing;
using OcopSite.Backoffice.Exchange.Sheets;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;
using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Exchange;

/// <summary>Answers the pages of export and import.</summary>
internal sealed partial class ExchangeDesk(
    AdminContext here, SheetExport export, ImportPlanner planner, ImportDesk imports, SiteRestore restore, ContentSchema schema, TimeProvider clock, ILogger<ExchangeDesk> logger)
{
    private IReadOnlyList<DocumentTypeDefinition> Types => SheetColumns.TypesOf(schema);

    public IResult Open(IReadOnlyDictionary<string, string>? errors = null, string? type = null) => AdminResults.Page<ExchangeView>(
        new ExchangeModel(Types, here.Member.May(Act.ManageSettings) ? restore.Staged : null)
        {
            Writable = [.. Types.Where(t => here.Member.May(Act.Write, t.Alias))],
            MayRestore = here.Member.May(Act.ManageSettings),
            Failed = here.Member.May(Act.ManageSettings) ? restore.Failed : null,
            Type = type,
            Errors = errors ?? new Dictionary<string, string>(),
        },
        errors is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);

    public async Task<IResult> ExportAsync(string? alias, string? format, CancellationToken cancellationToken)
    {
        if (Find(alias) is not DocumentTypeDefinition type || AddressWords.Word<SheetFormat>(format) is not SheetFormat kind) return AdminResults.NotFound();
        var file = new MemoryStream();
        await export.WriteAsync(file, type, kind, cancellationToken);
        file.Position = 0;
        string mediaType = kind == SheetFormat.Csv ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        return TypedResults.Stream(file, mediaType, $"{alias}-{clock.GetUtcNow():yyyy-MM-dd}.{kind.ToString().ToLowerInvariant()}");
    }

    public async Task<IResult> PlanAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        if (Find(form["type"]) is not DocumentTypeDefinition type) return AdminResults.NotFound();
        if (!here.Member.May(Act.Write, type.Alias)) return AdminResults.Forbidden();
        if (form.Files.GetFile("file") is not { Length: > 0 } file) return Open(Wrong("file", here.Texts["exchange.refused.none"]), type.Alias);
        try
        {
            await using Stream content = file.OpenReadStream();
            ImportPlan plan = await planner.PlanAsync(type, Path.GetFileName(file.FileName), await SheetReader.ReadAsync(content, cancellationToken), cancellationToken);
            return AdminResults.SeeOther($"/admin/exchange/imports/{await imports.KeepAsync(plan, cancellationToken)}");
        }
        catch (SheetRefusedException e)
        {
            Log.Refused(logger, file.FileName, e);
            return Open(Wrong("file", here.Texts[e.TextKey, [.. e.Arguments]]), type.Alias);
        }
    }

    public async Task<IResult> ShowAsync(Guid token, string? show, string? page, CancellationToken cancellationToken)
    {
        if (await imports.FindAsync(token, cancellationToken) is not ImportPlan plan) return AdminResults.NotFound();
        return AdminResults.Page<ImportView>(new ImportModel(token, plan, AddressWords.Word<RowState>(show), int.TryParse(page, out int number) && number is > 1 and < 10_000 ? number : 1));
    }

    public async Task<IResult> TakeAsync(Guid token, IFormCollection form, CancellationToken cancellationToken)
    {
        if (await imports.FindAsync(token, cancellationToken) is not ImportPlan plan) return AdminResults.NotFound();
        if (!here.Member.May(Act.Write, plan.Type)) return AdminResults.Forbidden();
        if (form["act"] == "discard")
        {
            await imports.ForgetAsync(token, cancellationToken);
            return AdminResults.SeeOther("/admin/exchange");
        }

        if (!plan.Applied) await imports.ApplyAsync(token, plan, cancellationToken);
        return AdminResults.SeeOther($"/admin/exchange/imports/{token}");
    }

    private DocumentTypeDefinition? Find(string? alias) => Types.FirstOrDefault(t => t.Alias == alias);

    private static Dictionary<string, string> Wrong(string field, string message) => new() { [field] = message };

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The table {File} was refused")]
        public static partial void Refused(ILogger logger, string file, Exception exception);
    }
}
