using OcopSite.Content.Items;
using OcopSite.Web.StructuredData.Terms;

namespace OcopSite.Web.StructuredData;

/// <summary>The questions that a page of the programme answers.</summary>
internal static class Questions
{
    public static IReadOnlyList<QuestionNode> Of(Page page)
        => [.. page.Blocks.OfType<QuestionBlock>().Select(q => new QuestionNode(q.Question.Value, new AnswerNode(q.Answer.Value)))];
}
