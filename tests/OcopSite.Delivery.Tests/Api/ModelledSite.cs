using System.Text.Json;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Delivery.Tests.Api;

/// <summary>Takes each step with Umbraco's services, and says by a model of its own what visitors may see after it.</summary>
internal sealed class ModelledSite(IContentService contents, IMediaService media)
{
    public const string DocumentType = "article";
    public const string Word = "lichsu";

    private const string Vietnamese = "vi-VN";
    private const string English = "en-US";

    private readonly List<Node> _nodes = [];
    private int _made;

    public static string[] Languages { get; } = [Vietnamese, English];

    public static Guid Home { get; } = Guid.Parse("f5b3e1ed-6a33-5e30-8f89-441de52f5044");

    public static Guid Picture { get; } = Guid.Parse("73236dc4-d1a9-5bd6-bfde-c550a3b4291a");

    public bool PictureIsWithdrawn { get; private set; }

    public IEnumerable<Guid> Keys => _nodes.Select(n => n.Key);

    public IEnumerable<Guid> VisibleIn(string culture) => _nodes.Where(n => n.IsVisibleIn(culture)).Select(n => n.Key);

    public void Take(Step step)
    {
        if (step.Act == Act.TrashPicture) Withdraw(true);
        else if (step.Act == Act.RestorePicture) Withdraw(false);
        else if (step.Act == Act.Create || _nodes.Count == 0) Create(step.Other % (_nodes.Count + 1) is > 0 and int n && !_nodes[n - 1].IsInBin ? _nodes[n - 1] : null);
        else Take(step, _nodes[step.Of % _nodes.Count]);
    }

    /// <summary>Takes everything away again.</summary>
    public void Clear()
    {
        foreach (Node node in _nodes.ToArray())
            if (contents.GetById(node.Key) is IContent content) contents.Delete(content);
        Withdraw(false);
    }

    private void Take(Step step, Node node)
    {
        IContent content = contents.GetById(node.Key)!;
        switch (step.Act)
        {
            case Act.SaveDraft:
                content.SetCultureName($"{Word} nháp {++_made}", Vietnamese);
                contents.Save(content);
                break;
            case Act.PlanForLater:
                contents.Save(content, contentSchedule: ContentScheduleCollection.CreateWithEntry(Vietnamese, DateTime.UtcNow.AddYears(50), null));
                node.IsPlanned = true;
                break;
            case Act.PublishVietnamese or Act.PublishBoth or Act.PublishEnglish:
                Publish(node, content, step.Act switch { Act.PublishVietnamese => [Vietnamese], Act.PublishEnglish => [English], _ => [Vietnamese, English] });
                break;
            case Act.UnpublishEnglish:
                if (!node.IsInBin) contents.Unpublish(content, English);
                node.Published.Remove(English);
                break;
            // The language that every document must have takes the others with it.
            case Act.UnpublishVietnamese or Act.UnpublishAll:
                if (!node.IsInBin) contents.Unpublish(content, step.Act == Act.UnpublishAll ? "*" : Vietnamese);
                node.Published.Clear();
                break;
            case Act.Trash when !node.IsInBin:
                contents.MoveToRecycleBin(content);
                node.IsTrashed = true;
                break;
            case Act.Restore when node.IsTrashed:
                contents.Move(content, contents.GetById(Home)!.Id);
                (node.IsTrashed, node.Parent) = (false, null);
                node.Published.Clear();
                break;
            case Act.Move when !node.IsInBin && _nodes[step.Other % _nodes.Count] is Node to && !to.IsInBin && !to.IsUnder(node):
                contents.Move(content, contents.GetById(to.Key)!.Id);
                node.Parent = to;
                break;
            case Act.Delete:
                contents.Delete(content);
                _nodes.RemoveAll(n => n.IsUnder(node));
                break;
        }
    }

    private void Create(Node? parent)
    {
        IContent content = contents.Create($"{Word} {++_made}", parent is null ? contents.GetById(Home)!.Id : contents.GetById(parent.Key)!.Id, DocumentType);
        foreach (string culture in Languages) content.SetCultureName($"{Word} {_made}", culture);
        content.SetValue("cover", JsonSerializer.Serialize(new[] { new { key = Guid.NewGuid(), mediaKey = Picture } }));
        contents.Save(content);
        _nodes.Add(new Node(content.Key) { Parent = parent });
    }

    // Nothing is published beneath what is not, in the bin, before the language that every document must have, or while it waits for its time.
    private void Publish(Node node, IContent content, string[] cultures)
    {
        bool works = contents.Publish(content, cultures).Success;
        bool should = !node.IsInBin && !(node.IsPlanned && cultures.Contains(Vietnamese)) && node.Ancestors.All(a => a.Published.Count > 0) && (cultures.Contains(Vietnamese) || node.Published.Contains(Vietnamese));
        Assert.True(should == works, $"Publishing {string.Join(' ', cultures)} should {(should ? "" : "not ")}work.");
        if (works) node.Published.UnionWith(cultures);
    }

    private void Withdraw(bool withdraw)
    {
        IMedia picture = media.GetById(Picture)!;
        if (withdraw == PictureIsWithdrawn) return;
        if (withdraw) media.MoveToRecycleBin(picture);
        else media.Move(picture, -1);
        PictureIsWithdrawn = withdraw;
    }

    private sealed class Node(Guid key)
    {
        public Guid Key => key;

        public Node? Parent { get; set; }

        public HashSet<string> Published { get; } = [];

        /// <summary>To be published in Vietnamese one day.</summary>
        public bool IsPlanned { get; set; }

        /// <summary>Itself put into the bin.</summary>
        public bool IsTrashed { get; set; }

        /// <summary>In the bin, by itself or with what it stands under.</summary>
        public bool IsInBin => IsTrashed || Parent?.IsInBin == true;

        public IEnumerable<Node> Ancestors => Parent is null ? [] : Parent.Ancestors.Append(Parent);

        public bool IsUnder(Node other) => this == other || Parent?.IsUnder(other) == true;

        public bool IsVisibleIn(string culture) => !IsTrashed && Published.Contains(culture) && (Parent is null || Parent.IsVisibleIn(culture));
    }
}
