using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OcopSite.Browser.Tests.Backoffice;

/// <summary>A day of two people who have just begun: one writes the story of a product in two languages, the other looks at it, plans it and publishes it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class OfficerDayTests(SiteInBrowser site)
{
    private const string Name = "Bánh rế mật mía Phú Long";
    private const string EnglishName = "Phú Long cane syrup basket cakes";
    private const string Summary = "Bánh khoai lang chiên giòn, áo mật mía, gói trong lá chuối khô.";
    private const string EnglishSummary = "Crisp sweet potato cakes in cane syrup, wrapped in dry banana leaf.";

    // Of its own each time, so that it is in the library under no other name.
    private const string Photo = """
        async () => {
          const canvas = new OffscreenCanvas(1200, 900);
          const context = canvas.getContext('2d');
          for (let x = 0; x < 1200; x += 20) { context.fillStyle = `hsl(${20 + Math.random() * 30} 70% ${40 + Math.random() * 20}%)`; context.fillRect(x, 0, 20, 900); }
          return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())];
        }
        """;

    [Fact]
    public async Task A_product_goes_from_an_empty_form_to_the_public_through_two_pairs_of_hands()
    {
        IPage administrator = await site.OpenAdminAsync("/admin/sign-in");
        await administrator.SignInAsync();
        IPage writer = await JoinAsync(administrator, "Editor", "Trần Thị Mận"), publisher = await JoinAsync(administrator, "Publisher", "Lê Văn Bền");

        string document = await WriteAsync(writer);
        await DescribePictureAsync(writer, document);
        await SendAsync(writer, document, "Nhờ anh xem giúp, em vừa viết xong.");

        await TurnBackAsync(publisher, "Câu chuyện nên kể ai làm bánh.");
        await ImproveAsync(writer, document);
        await SendAsync(writer, document, "Em đã thêm tên người làm.");

        await PlanAsync(publisher, document);
        await PublishAsync(publisher, document);
        await VisitAsync();

        await publisher.GotoAsync($"/admin/audit?document={document.Split('/')[^1]}");
        foreach (string trace in new[] { "Trần Thị Mận", "Lê Văn Bền", "Gửi duyệt", "Trả lại sau khi duyệt", "Hẹn giờ", "Xuất bản" }) await Expect(publisher.Locator("tbody")).ToContainTextAsync(trace);
        await TakeAwayAsync(publisher, document);
        foreach (IPage page in new[] { administrator, writer, publisher }) await page.Context.CloseAsync();
    }

    /// <summary>Invited by the administrator, and in by the link that was handed over.</summary>
    private async Task<IPage> JoinAsync(IPage administrator, string role, string name)
    {
        await administrator.GotoAsync("/admin/users/invite");
        await administrator.FillAsync("#email", $"{role}-{Guid.NewGuid():N}@example.vn");
        await administrator.FillAsync("#name", name);
        await administrator.CheckAsync($"input[name=role][value={role}]");
        await administrator.ClickAsync("main form button");
        IPage page = await site.OpenAdminAsync(await administrator.InputValueAsync("#link"));
        await page.FillAsync("#password", StaffPages.Password);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync($"Chào {name}");
        return page;
    }

    /// <returns>The address of the document.</returns>
    private static async Task<string> WriteAsync(IPage writer)
    {
        await writer.ClickAsync(".bar__menu a[href='/admin/content']");
        await writer.ClickAsync("main a[href='/admin/content/product']");
        await writer.ClickAsync(".head a.button--main");
        string document = new Uri(writer.Url).AbsolutePath;
        await writer.FillAsync("#name-vi-VN", Name);
        await writer.FillAsync("#f-summary-vi-VN", Summary);
        await writer.Locator("[data-field='f.story.vi-VN'] .ProseMirror").ClickAsync();
        await writer.Keyboard.TypeAsync("Mỗi sáng, lò bánh bên chợ lại đỏ lửa.");
        await writer.SelectOptionAsync("#f-group", "handicraft");
        await writer.FillAsync("#name-en-US", EnglishName);
        await writer.FillAsync("#f-summary-en-US", EnglishSummary);
        await writer.Locator("[data-field='f.story.en-US'] .ProseMirror").ClickAsync();
        await writer.Keyboard.TypeAsync("Every morning the fire is lit in the bakery by the market.");

        int[] photo = await writer.EvaluateAsync<int[]>(Photo);
        await writer.Locator("[data-field='f.images'] [data-picker-upload]").SetInputFilesAsync(new FilePayload { Name = "Bánh rế.jpg", MimeType = "image/jpeg", Buffer = [.. photo.Select(b => (byte)b)] });
        await Expect(writer.Locator("[data-field='f.images'] [data-row]")).ToHaveCountAsync(1);
        await SaveAsync(writer, "");
        await Expect(writer.Locator(".note--good")).ToHaveTextAsync("Đã lưu bản nháp.");
        await Expect(writer.Locator("[data-field='f.story.en-US'] textarea[data-rich-text]")).ToHaveValueAsync("<p>Every morning the fire is lit in the bakery by the market.</p>");
        return document;
    }

    private static async Task DescribePictureAsync(IPage writer, string document)
    {
        await writer.GotoAsync(document);
        await writer.ClickAsync("[data-field='f.images'] [data-row] a");
        await writer.FillAsync("[name=altVi]", "Bánh rế vàng xếp trên lá chuối");
        await writer.FillAsync("[name=altEn]", "Golden basket cakes on a banana leaf");
        await writer.ClickAsync("#item button.button--main");
        await Expect(writer.Locator(".note--good")).ToContainTextAsync("Đã lưu");
    }

    private static async Task SendAsync(IPage writer, string document, string comment)
    {
        await writer.GotoAsync(document);
        await SaveAsync(writer, "review");
        await writer.FillAsync("#comment", comment);
        await writer.ClickAsync("button[value=ask]");
        await Expect(writer.Locator(".note--good")).ToHaveTextAsync("Đã gửi duyệt.");
    }

    private static async Task TurnBackAsync(IPage publisher, string comment)
    {
        await publisher.GotoAsync("/admin");
        await publisher.ClickAsync($"[aria-labelledby=reviews] a:text-is('{Name}')");
        await publisher.FillAsync("#comment", comment);
        await publisher.ClickAsync("button[value=return]");
        await Expect(publisher.Locator(".note--good")).ToHaveTextAsync("Đã trả lại cho người viết.");
    }

    private static async Task ImproveAsync(IPage writer, string document)
    {
        await writer.GotoAsync("/admin");
        await writer.ClickAsync($"[aria-labelledby=reviews] a:text-is('{Name}')");
        await Expect(writer.Locator(".as-written").Last).ToHaveTextAsync("Câu chuyện nên kể ai làm bánh.");
        await writer.GotoAsync(document);
        foreach ((string culture, string more) in new[] { ("vi-VN", " Bà Sáu làm bánh đã ba mươi năm."), ("en-US", " Mrs Sáu has baked for thirty years.") })
        {
            await writer.Locator($"[data-field='f.story.{culture}'] .ProseMirror").ClickAsync();
            await writer.Keyboard.PressAsync("Control+End");
            await writer.Keyboard.TypeAsync(more);
        }

        await SaveAsync(writer, "");
        await Expect(writer.Locator(".note--good")).ToHaveTextAsync("Đã lưu bản nháp.");
    }

    private static async Task PlanAsync(IPage publisher, string document)
    {
        await publisher.GotoAsync("/admin");
        await publisher.ClickAsync($"[aria-labelledby=reviews] a:text-is('{Name}')");
        await publisher.ClickAsync("button[value=approve]");
        await Expect(publisher.Locator("[aria-labelledby=gate] .note--good")).ToBeVisibleAsync();
        await publisher.CheckAsync("[name=when][value=later]");
        await publisher.FillAsync("#publishAt", DateTime.UtcNow.AddDays(2).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture));
        await publisher.ClickAsync("form[action$='/publish'] .button--main");
        await Expect(publisher.Locator(".note--good")).ToHaveTextAsync("Đã hẹn giờ xuất bản.");
        await publisher.GotoAsync("/admin");
        await Expect(publisher.Locator($"[aria-labelledby=scheduled] a[href='{document}/publish']").First).ToHaveTextAsync(Name);
    }

    // The fair comes a day earlier than was thought.
    private static async Task PublishAsync(IPage publisher, string document)
    {
        await publisher.ClickAsync($"[aria-labelledby=scheduled] a[href='{document}/publish'] >> nth=0");
        await publisher.CheckAsync("[name=when][value=now]");
        await publisher.ClickAsync("form[action$='/publish'] .button--main");
        await Expect(publisher.Locator(".note--good")).ToHaveTextAsync("Đã xuất bản.");
        await publisher.GotoAsync("/admin");
        await Expect(publisher.Locator($"[aria-labelledby=scheduled] a[href='{document}/publish']")).ToHaveCountAsync(0);
    }

    private async Task VisitAsync()
    {
        IPage visitor = await site.OpenAsync("/san-pham/", 390);
        await visitor.GotoAsync("/san-pham/banh-re-mat-mia-phu-long/");
        await Expect(visitor.Locator("h1")).ToHaveTextAsync(Name);
        await Expect(visitor.Locator("main")).ToContainTextAsync("Bà Sáu làm bánh đã ba mươi năm.");
        await Expect(visitor.Locator("main img[alt='Bánh rế vàng xếp trên lá chuối']").First).ToBeVisibleAsync();
        await visitor.GotoAsync("/en/products/phu-long-cane-syrup-basket-cakes/");
        await Expect(visitor.Locator("h1")).ToHaveTextAsync(EnglishName);
        await Expect(visitor.Locator("main")).ToContainTextAsync("Mrs Sáu has baked for thirty years.");
        await Expect(visitor.Locator("main img[alt='Golden basket cakes on a banana leaf']").First).ToBeVisibleAsync();
        await visitor.Context.CloseAsync();
    }

    // Other tests count what is public.
    private static async Task TakeAwayAsync(IPage publisher, string document)
    {
        await publisher.GotoAsync($"{document}/uses");
        await publisher.ClickAsync("form[action$='/trash'] button");
        await Expect(publisher.Locator("[role=status].note--good")).ToContainTextAsync("Đã làm xong 1 mục.");
    }

    private static Task SaveAsync(IPage page, string then) => page.ClickAsync($".edit__actions button[name=then][value='{then}']");
}
