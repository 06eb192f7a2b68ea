using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.PropertyEditors;

namespace OcopSite.Engine.Editors;

/// <summary>The property editors: those Umbraco has in its core, and ours under the aliases of those it keeps elsewhere.</summary>
internal static class EditorServices
{
    private static readonly Type[] Editors =
    [
        typeof(IntegerPropertyEditor), typeof(DecimalPropertyEditor), typeof(LabelPropertyEditor), typeof(ContentPickerPropertyEditor),
        typeof(TextBoxEditor), typeof(TextAreaEditor), typeof(RichTextEditor), typeof(TrueFalseEditor), typeof(DropDownEditor), typeof(TagsEditor),
        typeof(DateTimeEditor), typeof(DateOnlyEditor), typeof(TimeOnlyEditor), typeof(DateTimeUnspecifiedEditor), typeof(DateTimeWithTimeZoneEditor),
        typeof(MediaPickerEditor), typeof(TreePickerEditor), typeof(UrlPickerEditor), typeof(BlockListEditor), typeof(UploadFieldEditor), typeof(ImageCropperEditor),
    ];

    public static IServiceCollection AddEditors(this IServiceCollection services)
    {
        foreach (Type editor in Editors)
            services.AddSingleton(typeof(IDataEditor), editor);
        services.AddSingleton<BlockReferences>();
        services.AddSingleton<IDataValueEditorFactory, DataValueEditorFactory>();
        services.AddSingleton(provider => new DataEditorCollection(provider.GetServices<IDataEditor>));
        services.AddSingleton<PropertyEditorCollection>();
        services.AddSingleton(provider => new DataValueReferenceFactoryCollection(
            () => [], provider.GetRequiredService<Microsoft.Extensions.Logging.ILogger<DataValueReferenceFactoryCollection>>()));
        return services;
    }
}
