using OcopSite.Content.Items;

namespace OcopSite.Web.Maps;

/// <summary>
/// The outline of former Bình Thuận as we draw it ourselves: from capes, river mouths and towns whose position everybody knows, the inland borders by
/// rule of thumb. Good to two kilometres or so on the coast and worse inland: a drawing to find one's way on a page, no map of boundaries.
/// </summary>
public static class ProvinceOutline
{
    /// <summary>From Bình Châu past La Gi, Kê Gà, Phan Thiết, Mũi Né, Hòn Rơm, Phan Rí and La Gàn to Cà Ná.</summary>
    public static readonly IReadOnlyList<GeoPoint> Coast =
    [
        new(10.562, 107.556), new(10.572, 107.585), new(10.59, 107.625), new(10.603, 107.66), new(10.617, 107.7), new(10.64, 107.742), new(10.652, 107.77),
        new(10.664, 107.798), new(10.672, 107.83), new(10.682, 107.868), new(10.69, 107.905), new(10.694, 107.945), new(10.69, 107.975), new(10.697, 107.991),
        new(10.722, 107.996), new(10.76, 108), new(10.8, 108.008), new(10.838, 108.022), new(10.862, 108.04), new(10.885, 108.066), new(10.905, 108.092),
        new(10.917, 108.107), new(10.926, 108.124), new(10.931, 108.148), new(10.936, 108.172), new(10.943, 108.2), new(10.948, 108.228), new(10.947, 108.252),
        new(10.941, 108.272), new(10.933, 108.282), new(10.919, 108.288), new(10.918, 108.297), new(10.932, 108.3), new(10.946, 108.306), new(10.955, 108.318),
        new(10.964, 108.328), new(10.978, 108.337), new(11, 108.362), new(11.02, 108.398), new(11.034, 108.428), new(11.043, 108.462), new(11.07, 108.492),
        new(11.098, 108.512), new(11.13, 108.53), new(11.156, 108.548), new(11.17, 108.568), new(11.18, 108.6), new(11.193, 108.63), new(11.196, 108.655),
        new(11.182, 108.672), new(11.164, 108.693), new(11.168, 108.706), new(11.186, 108.716), new(11.205, 108.722), new(11.222, 108.742), new(11.236, 108.768),
        new(11.262, 108.776), new(11.292, 108.79), new(11.312, 108.808), new(11.318, 108.835), new(11.326, 108.872),
    ];

    /// <summary>From Cà Ná round the north and west back to Bình Châu: Ninh Thuận, Lâm Đồng, Đồng Nai, Bà Rịa – Vũng Tàu as they were.</summary>
    public static readonly IReadOnlyList<GeoPoint> InlandBorder =
    [
        new(11.352, 108.852), new(11.378, 108.812), new(11.41, 108.79), new(11.438, 108.748), new(11.47, 108.722), new(11.508, 108.69), new(11.54, 108.65),
        new(11.555, 108.612), new(11.54, 108.56), new(11.54, 108.505), new(11.515, 108.452), new(11.49, 108.418), new(11.478, 108.362), new(11.452, 108.318),
        new(11.424, 108.28), new(11.388, 108.252), new(11.345, 108.212), new(11.306, 108.15), new(11.298, 108.095), new(11.292, 108.045), new(11.312, 107.992),
        new(11.352, 107.95), new(11.398, 107.905), new(11.402, 107.848), new(11.372, 107.812), new(11.352, 107.768), new(11.352, 107.722), new(11.332, 107.672),
        new(11.346, 107.622), new(11.366, 107.572), new(11.352, 107.528), new(11.33, 107.508), new(11.285, 107.49), new(11.24, 107.456), new(11.19, 107.43),
        new(11.13, 107.408), new(11.074, 107.395), new(11.03, 107.42), new(10.996, 107.452), new(10.975, 107.5), new(10.935, 107.53), new(10.9, 107.556),
        new(10.858, 107.545), new(10.815, 107.548), new(10.77, 107.535), new(10.725, 107.552), new(10.68, 107.542), new(10.63, 107.552),
    ];

    /// <summary>The island, some hundred kilometres off Phan Thiết.</summary>
    public static readonly IReadOnlyList<GeoPoint> PhuQuy =
    [
        new(10.552, 108.944), new(10.549, 108.953), new(10.54, 108.96), new(10.527, 108.963), new(10.515, 108.966), new(10.505, 108.958), new(10.5, 108.947),
        new(10.505, 108.935), new(10.514, 108.932), new(10.524, 108.927), new(10.535, 108.925), new(10.546, 108.932),
    ];

    /// <summary>Hòn Cau, off Vĩnh Tân.</summary>
    public static readonly IReadOnlyList<GeoPoint> HonCau =
    [
        new(11.229, 108.825), new(11.226, 108.829), new(11.221, 108.824), new(11.224, 108.82),
    ];

    /// <summary>The coast of the neighbour in the south-west, as far as a frame may show it, towards Bình Châu.</summary>
    public static readonly IReadOnlyList<GeoPoint> CoastBefore =
    [
        new(10.38, 107.15), new(10.4, 107.25), new(10.445, 107.33), new(10.47, 107.4), new(10.492, 107.44), new(10.51, 107.485), new(10.54, 107.525),
    ];

    /// <summary>The coast of the neighbour in the north-east, from Cà Ná past Mũi Dinh.</summary>
    public static readonly IReadOnlyList<GeoPoint> CoastBeyond =
    [
        new(11.338, 108.885), new(11.345, 108.94), new(11.35, 109), new(11.372, 109.022), new(11.42, 109), new(11.48, 109.01), new(11.56, 109.035),
        new(11.64, 109.1),
    ];

    /// <summary>National Highway 1, roughly: what most visitors come on.</summary>
    public static readonly IReadOnlyList<GeoPoint> Highway =
    [
        new(10.905, 107.545), new(10.845, 107.64), new(10.822, 107.72), new(10.828, 107.79), new(10.832, 107.85), new(10.85, 107.905), new(10.895, 107.985),
        new(10.945, 108.06), new(10.962, 108.108), new(10.982, 108.16), new(11.03, 108.185), new(11.1, 108.225), new(11.165, 108.29), new(11.2, 108.36),
        new(11.222, 108.44), new(11.223, 108.5), new(11.19, 108.56), new(11.212, 108.64), new(11.236, 108.725), new(11.275, 108.765), new(11.318, 108.79),
        new(11.332, 108.868),
    ];

    /// <summary>The mainland, once round.</summary>
    public static IReadOnlyList<GeoPoint> Mainland { get; } = [.. Coast, .. InlandBorder];

    /// <summary>Everything on this side of the coast, neighbours included, beyond the edge of any frame.</summary>
    public static IReadOnlyList<GeoPoint> AllLand { get; } = [.. CoastBefore, .. Coast, .. CoastBeyond, new(12.2, 109.1), new(12.2, 106.8), new(10.38, 106.8)];
}
