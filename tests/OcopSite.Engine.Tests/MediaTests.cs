using OcopSite.Engine.Media;
using OcopSite.Engine.Tests.Fixtures;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;
using static OcopSite.Engine.Tests.Fixtures.Documents;
using File = System.IO.File;

namespace OcopSite.Engine.Tests;

public abstract class MediaTests(EngineFixture engine)
{
    // A PNG of 1 × 1 pixel, a GIF of 3 × 2, and the frame header of a JPEG of 640 × 480.
    private const string Png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    private const string Gif = "R0lGODlhAwACAIAAAAAAAP///ywAAAAAAwACAAACAoRRADs=";
    private const string Jpeg = "/9j/4AAQSkZJRgABAQAAAQABAAD/wAARCAHgAoADASIAAhEBAxEB/9k=";

    private IMediaService Media => engine.Media;

    [Theory]
    [InlineData("Ảnh Bìa.PNG", Png, "png", 1, 1)]
    [InlineData("hoa.gif", Gif, "gif", 3, 2)]
    [InlineData("bien.jpg", Jpeg, "jpg", 640, 480)]
    public void An_uploaded_image_is_described(string fileName, string base64, string extension, int width, int height)
    {
        byte[] bytes = Convert.FromBase64String(base64);
        IMedia image = Upload(fileName, bytes, "Image");

        IMedia stored = Media.GetById(image.Key)!;
        string file = stored.GetValue<string>("umbracoFile")!;
        Assert.StartsWith("{\"src\":\"/media/", file, StringComparison.Ordinal);
        Assert.Equal(extension, stored.GetValue("umbracoExtension"));
        Assert.Equal($"{bytes.Length}", stored.GetValue("umbracoBytes"));
        Assert.Equal(width, stored.GetValue("umbracoWidth"));
        Assert.Equal(height, stored.GetValue("umbracoHeight"));
        string url = file.Split('"')[3];
        Assert.Equal(image.Key, Media.GetMediaByPath(url)!.Key);
        Assert.True(File.Exists(engine.DataDirectory + url));
    }

    [Fact]
    public void A_file_keeps_its_plain_address()
    {
        IMedia file = Upload("Biểu mẫu.csv", "a;b"u8.ToArray(), "File");

        string url = Media.GetById(file.Key)!.GetValue<string>("umbracoFile")!;
        Assert.StartsWith("/media/", url, StringComparison.Ordinal);
        Assert.Null(file.GetValue("umbracoWidth"));
        Assert.Equal("3", file.GetValue("umbracoBytes"));
    }

    [Fact]
    public void A_media_item_is_trashed_restored_and_deleted_with_its_file()
    {
        IMedia image = Upload("xoa.png", Convert.FromBase64String(Png), "Image");
        string path = engine.DataDirectory + image.GetValue<string>("umbracoFile")!.Split('"')[3];
        Assert.NotNull(engine.Published.FindMedia(image.Key));

        Media.MoveToRecycleBin(image);
        Assert.Null(engine.Published.FindMedia(image.Key));
        Assert.False(File.Exists(path));
        using (Stream withheld = engine.Get<IMediaFiles>().OpenRead(Media.GetById(image.Key)!.GetValue<string>("umbracoFile")!.Split('"')[3])!) Assert.Equal(Convert.FromBase64String(Png).Length, withheld.Length);
        Media.Move(Media.GetById(image.Key)!, -1);
        Assert.NotNull(engine.Published.FindMedia(image.Key));
        Assert.True(File.Exists(path));

        Media.Delete(Media.GetById(image.Key)!);
        Assert.Null(engine.Published.FindMedia(image.Key));
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void What_is_in_a_folder_goes_into_the_bin_and_comes_back_with_it_and_is_deleted_there()
    {
        IMedia folder = Media.CreateMedia("Thư mục", -1, "Folder");
        Media.Save(folder);
        IMedia image = Upload("trong.png", Convert.FromBase64String(Png), "Image");
        Media.Move(image, folder.Id);
        string url = image.GetValue<string>("umbracoFile")!.Split('"')[3], path = engine.DataDirectory + url;

        Media.MoveToRecycleBin(Media.GetById(folder.Key)!);
        Assert.False(File.Exists(path));
        Media.Move(Media.GetById(folder.Key)!, -1);
        Assert.True(File.Exists(path));

        Media.MoveToRecycleBin(Media.GetById(folder.Key)!);
        Media.Delete(Media.GetById(folder.Key)!);
        Assert.False(File.Exists(path));
        Assert.Null(engine.Get<IMediaFiles>().OpenRead(url));
    }

    [Fact]
    public async Task References_to_media_and_documents_are_known_wherever_they_stand()
    {
        IMedia image = Upload("dung.png", Convert.FromBase64String(Png), "Image");
        IContent target = engine.Content.NewPage("Đích");
        IContent source = engine.Content.NewPage("Nguồn");
        source.SetValue("shareImage", $$"""[{"key":"{{Guid.NewGuid()}}","mediaKey":"{{image.Key}}","mediaTypeAlias":"Image","crops":[],"focalPoint":null}]""");
        source.SetValue("body", $$"""{"markup":"<p><a href=\"/{localLink:{{target.Key}}}\" type=\"document\">x</a></p>","blocks":null}""", Vi);
        engine.Content.Save(source);

        IReadOnlyList<ContentReference> found = await engine.Get<IReferenceQuery>().GetReferencesAsync([image.Key, target.Key], CancellationToken.None);
        Guid[] targets = [image.Key, target.Key];
        Assert.Equal(targets.Order(), found.Select(reference => reference.TargetKey).Order());
        Assert.All(found, reference => Assert.Equal((source.Key, "page", false), (reference.SourceKey, reference.SourceTypeAlias, reference.SourceIsPublished)));

        source.SetValue("shareImage", null);
        engine.Content.Save(source);
        Assert.Empty(await engine.Get<IReferenceQuery>().GetReferencesAsync([image.Key], CancellationToken.None));
    }

    private IMedia Upload(string fileName, byte[] bytes, string type)
    {
        IMedia media = Media.CreateMedia(fileName, -1, type);
        using var stream = new MemoryStream(bytes);
        media.SetValue(
            engine.Get<MediaFileManager>(), engine.Get<MediaUrlGeneratorCollection>(), engine.Get<IShortStringHelper>(),
            engine.Get<IContentTypeBaseServiceProvider>(), "umbracoFile", fileName, stream);
        Assert.True(Media.Save(media).Success);
        return media;
    }
}

public sealed class MediaOnSqliteTests(SqliteFixture engine) : MediaTests(engine), IClassFixture<SqliteFixture>;

public sealed class MediaOnPostgreSqlTests(PostgreSqlFixture engine) : MediaTests(engine), IClassFixture<PostgreSqlFixture>;
