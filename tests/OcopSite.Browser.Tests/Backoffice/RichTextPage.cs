using Microsoft.Playwright;

namespace OcopSite.Browser.Tests.Backoffice;

/// <summary>The page of a document with its first rich text field in front of the writer.</summary>
internal sealed class RichTextPage(IPage page)
{
    private readonly List<string> _complaints = [];

    public IPage Page => page;

    /// <summary>What the browser complains of: an error of a script, a breach of the security policy.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public ILocator Field => page.Locator("[data-field]:has(textarea[data-rich-text])").First;

    public ILocator Text => Field.Locator(".ProseMirror");

    public ILocator Note => Field.Locator("[data-paste-note]");

    /// <summary>What the form would send.</summary>
    public Task<string> MarkupAsync() => Field.Locator("textarea[data-rich-text]").InputValueAsync();

    public static async Task<RichTextPage> OpenAsync(SiteInBrowser site, Guid document, int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        IPage page = await site.OpenAdminAsync("/admin/sign-in", width, scheme);
        await page.SignInAsync();
        var richText = new RichTextPage(page);
        page.Console += (_, message) =>
        {
            if (message.Type == "error") richText._complaints.Add(message.Text);
        };
        page.PageError += (_, error) => richText._complaints.Add(error);
        await page.GotoAsync($"/admin/documents/{document}");
        await richText.Text.WaitForAsync();
        return richText;
    }

    /// <summary>Leaves nothing in the field, with the cursor in it.</summary>
    public async Task EmptyAsync()
    {
        await Text.ClickAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.PressAsync("Delete");
    }

    public Task UseAsync(string command) => Field.Locator($"[data-command={command}]").ClickAsync();

    /// <summary>A field that comes after the page, as in a new row of a block list.</summary>
    public async Task<ILocator> AddRowAsync(string markup)
    {
        await page.EvaluateAsync(
            """
            markup => {
              const row = document.createElement('div');
              row.id = 'added-row';
              row.innerHTML = '<label for="added">Thêm</label><textarea id="added" data-rich-text></textarea>';
              row.lastChild.value = markup;
              document.querySelector('.edit__fields').prepend(row);
              document.dispatchEvent(new CustomEvent('row-added', { detail: row }));
            }
            """,
            markup);
        return page.Locator("#added-row");
    }

    public Task PasteAsync(string html) => Text.EvaluateAsync(
        """
        (element, html) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/html', html);
          element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        }
        """,
        html);
}
