using OcopSite.Content.Schema;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace OcopSite.Umbraco.Tests.Site;

/// <summary>What is in a fresh Umbraco 17: English, and the media types with their data types.</summary>
internal static class StockContent
{
    public static void AddTo(StockSite site)
    {
        site.LanguageStore.Save(new Language("en-US", "English (United States)") { IsDefault = true, IsMandatory = true });
        IDataType cropper = Add(site, "Image Cropper", "Umbraco.ImageCropper", ValueStorageType.Ntext, new Guid("1df9f033-e6d4-451f-b8d2-e0cbc50a836f"));
        IDataType upload = Add(site, "Upload File", "Umbraco.UploadField", ValueStorageType.Nvarchar);
        IDataType text = Add(site, "Label (string)", "Umbraco.Label", ValueStorageType.Nvarchar);
        IDataType number = Add(site, "Label (integer)", "Umbraco.Label", ValueStorageType.Integer);
        IDataType bytes = Add(site, "Label (bigint)", "Umbraco.Label", ValueStorageType.Nvarchar);

        Add(site, OcopMediaTypes.FolderKey, "Folder");
        Add(
            site,
            OcopMediaTypes.ImageKey,
            "Image",
            (Constants.Conventions.Media.File, cropper),
            (Constants.Conventions.Media.Width, number),
            (Constants.Conventions.Media.Height, number),
            (Constants.Conventions.Media.Bytes, bytes),
            (Constants.Conventions.Media.Extension, text));
        Add(
            site,
            OcopMediaTypes.FileKey,
            "File",
            (Constants.Conventions.Media.File, upload),
            (Constants.Conventions.Media.Extension, text),
            (Constants.Conventions.Media.Bytes, bytes));
    }

    private static DataType Add(StockSite site, string name, string editor, ValueStorageType storage, Guid? key = null)
    {
        DataType dataType = site.NewDataType(name, editor, storage, key);
        site.DataTypeStore.Save(dataType);
        return dataType;
    }

    private static void Add(StockSite site, Guid key, string alias, params (string Alias, IDataType DataType)[] properties)
    {
        var type = new MediaType(site.Strings, Constants.System.Root) { Key = key, Alias = alias, Name = alias, AllowedAsRoot = true };
        type.AddPropertyGroup("media", "Media");
        foreach ((string property, IDataType dataType) in properties)
            type.AddPropertyType(new PropertyType(site.Strings, dataType, property) { Name = property }, "media");
        site.MediaTypeStore.Save(type);
    }
}
