namespace OcopSite.Imaging;

/// <summary>An original that cannot or must not be read. The message says to whoever uploaded it what to do.</summary>
public sealed class ImageRefusedException(ImageProblem problem, string message, Exception? inner = null) : Exception(message, inner)
{
    public ImageProblem Problem => problem;
}
