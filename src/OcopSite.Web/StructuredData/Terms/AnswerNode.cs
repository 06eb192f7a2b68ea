namespace OcopSite.Web.StructuredData.Terms;

/// <param name="Text">Sanitised HTML.</param>
internal sealed record AnswerNode(string Text) : Node("Answer");
