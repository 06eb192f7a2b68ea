using Umbraco.Cms.Core.Models;

namespace OcopSite.Umbraco.Tests.Types;

/// <summary>How Umbraco 17.5.2 kept the data types of an editor, as recorded from it.</summary>
/// <param name="Configuration">A recorded configuration, as JSON.</param>
internal sealed record RecordedEditor(string Alias, string UiAlias, ValueStorageType Storage, string Configuration)
{
    /// <summary>Settings of this editor that Umbraco knows and the recorded data types happened not to use.</summary>
    public string[] AlsoKnown { get; init; } = [];

    public static IReadOnlyList<RecordedEditor> All { get; } =
    [
        new("Umbraco.TextBox", "Umb.PropertyEditorUi.TextBox", ValueStorageType.Nvarchar, "{}"),
        new("Umbraco.TextArea", "Umb.PropertyEditorUi.TextArea", ValueStorageType.Ntext, """{"rows": 4}"""),
        new("Umbraco.Integer", "Umb.PropertyEditorUi.Integer", ValueStorageType.Integer, "{}"),
        new("Umbraco.Decimal", "Umb.PropertyEditorUi.Decimal", ValueStorageType.Decimal, """{"step": 1e-06}"""),
        new("Umbraco.TrueFalse", "Umb.PropertyEditorUi.Toggle", ValueStorageType.Integer, "{}"),
        new("Umbraco.DateTime", "Umb.PropertyEditorUi.DatePicker", ValueStorageType.Date, """{"format": "YYYY-MM-DD"}"""),
        new("Umbraco.DropDown.Flexible", "Umb.PropertyEditorUi.Dropdown", ValueStorageType.Nvarchar, """{"multiple": false, "items": ["cooperative", "company", "household"]}"""),
        new("Umbraco.Tags", "Umb.PropertyEditorUi.Tags", ValueStorageType.Ntext, """{"group": "default", "storageType": "Json"}"""),
        new("Umbraco.ContentPicker", "Umb.PropertyEditorUi.DocumentPicker", ValueStorageType.Nvarchar, """{"ignoreUserStartNodes": false}"""),
        new("Umbraco.MediaPicker3", "Umb.PropertyEditorUi.MediaPicker", ValueStorageType.Ntext, """{"multiple": false}""")
        {
            AlsoKnown = ["filter", "validationLimit", "enableLocalFocalPoint", "crops"],
        },
        new("Umbraco.MultiNodeTreePicker", "Umb.PropertyEditorUi.ContentPicker", ValueStorageType.Ntext, """{"startNode": {"type": "content"}, "minNumber": 0, "maxNumber": 0}""")
        {
            AlsoKnown = ["filter", "ignoreUserStartNodes"],
        },
        new("Umbraco.MultiUrlPicker", "Umb.PropertyEditorUi.MultiUrlPicker", ValueStorageType.Ntext, """{"minNumber": 0, "maxNumber": 0}"""),
        new("Umbraco.ImageCropper", "Umb.PropertyEditorUi.ImageCropper", ValueStorageType.Ntext, """{"crops": [{"alias": "wide", "label": "Wide", "width": 160, "height": 90}]}"""),
        new("Umbraco.BlockList", "Umb.PropertyEditorUi.BlockList", ValueStorageType.Ntext, """{"blocks": [{"contentElementTypeKey": "9d5251cb-29f0-54d3-adb3-dd0ab3f0a850"}], "validationLimit": {"min": 0}, "useSingleBlockMode": false}"""),
        new("Umbraco.RichText", "Umb.PropertyEditorUi.Tiptap", ValueStorageType.Ntext, """{"extensions": ["Umb.Tiptap.RichTextEssentials"]}""")
        {
            AlsoKnown = ["maxImageSize"],
        },
        new("Umbraco.UploadField", "Umb.PropertyEditorUi.UploadField", ValueStorageType.Nvarchar, "{}"),
    ];
}
