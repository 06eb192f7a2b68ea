namespace OcopSite.Web.StructuredData.Terms;

internal sealed record QuestionNode(string Name, AnswerNode AcceptedAnswer) : Node("Question");
