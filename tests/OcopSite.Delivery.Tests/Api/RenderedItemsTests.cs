using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using OcopSite.Delivery.Api.Answers;
using OcopSite.Delivery.Api.Output;

namespace OcopSite.Delivery.Tests.Api;

public sealed class RenderedItemsTests
{
    private const long MaxBytes = 8 * 1024 * 1024;

    [Fact]
    public void An_item_is_rendered_once_for_a_presentation()
    {
        RenderedItems items = new(MaxBytes);
        Assert.Equal(1, RenderedTimes(items, 3, _ => "properties[name]"));
        Assert.Equal(3, RenderedTimes(items, 3, i => $"properties[name{i}]"));
    }

    [Fact]
    public void What_was_asked_takes_memory_too_even_where_there_is_nothing_to_show()
    {
        RenderedItems items = new(MaxBytes);
        string many = new(',', FieldTree.MaxLength - 10);
        Assert.Equal(100, RenderedTimes(items, 100, i => many + i));
        // By now the first ones were forgotten.
        Assert.Equal(1, RenderedTimes(items, 1, _ => many + 0));
    }

    private static int RenderedTimes(RenderedItems items, int times, Func<int, string> fields)
    {
        int rendered = 0;
        for (int i = 0; i < times; i++)
        {
            Assert.Null(OutputRequest.Read(new QueryCollection(new Dictionary<string, StringValues> { ["fields"] = fields(i) }), out OutputRequest output));
            items.GetOrAdd<object?>(Guid.Empty, new Presentation("vi-VN", "", output), null, (_, _) =>
            {
                rendered++;
                return null;
            });
        }

        return rendered;
    }
}
