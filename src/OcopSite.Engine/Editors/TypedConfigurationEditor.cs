using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace OcopSite.Engine.Editors;

/// <summary>A configuration that is just the properties of a class of Umbraco's.</summary>
internal sealed class TypedConfigurationEditor<TConfiguration>(IIOHelper io) : ConfigurationEditor<TConfiguration>(io)
    where TConfiguration : new();
