using Generator.Text;
using Generator.Web;

namespace Generator.Captures.Containers;

/// <summary>The redirects that servers answered with when a container was saved (RFC 9110 §15.4), and the addresses of its pages.</summary>
internal sealed class RedirectTable
{
    private const int MostRedirects = 500_000;
    private const int LongestChain = 10;
    private const int MostOfAPage = 20;

    private readonly Dictionary<string, (WebUrl From, WebUrl To)> _redirects = new(StringComparer.Ordinal);
    private readonly HashSet<string> _pages = new(StringComparer.Ordinal);

    /// <summary>Notes a redirect; of several from one address the last counts.</summary>
    /// <param name="location">As the field states it, perhaps relative.</param>
    public void Add(WebUrl from, string? location)
    {
        var hash = location?.IndexOf('#', StringComparison.Ordinal) ?? -1;
        if (_redirects.Count < MostRedirects && WebUrl.TryParse(hash < 0 ? location : location![..hash], from, out var to) && to.Host.Length > 0 && to != from)
        {
            _redirects[from.Value] = (from, to);
        }
    }

    /// <summary>Notes a page that is there.</summary>
    public void AddPage(WebUrl url) => _pages.Add(url.Value);

    /// <summary>The addresses that led to each page, by its address, each list in order and none longer than a person would look through.</summary>
    public Dictionary<string, Sequence<WebUrl>> ByPage() =>
        _redirects.Values.Select(r => (r.From, Page: PageOf(r.From)))
            .Where(r => r.Page is not null && r.Page != r.From.Value)
            .GroupBy(r => r.Page!, r => r.From, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Order().Take(MostOfAPage).ToSequence(), StringComparer.Ordinal);

    private string? PageOf(WebUrl from)
    {
        var address = from.Value;
        for (var i = 0; i < LongestChain && _redirects.TryGetValue(address, out var redirect); i++)
        {
            address = redirect.To.Value;
            if (_pages.Contains(address))
            {
                return address;
            }
        }

        return null;
    }
}
