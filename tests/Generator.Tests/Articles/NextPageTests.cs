using Generator.Articles.Steps;

namespace Generator.Tests.Articles;

public sealed class NextPageTests
{
    [Theory]
    [InlineData("https://news.example/2019/43/bridge", "https://news.example/2019/43/bridge/seite-2")]
    [InlineData("https://news.example/bridge-16604622.html", "https://news.example/bridge-16604622-p2.html")]
    [InlineData("https://news.example/view/367061/", "https://news.example/view/367061/2/")]
    [InlineData("https://news.example/a,nId,5222535", "https://news.example/a,nId,5222535,nPack,2")]
    [InlineData("https://news.example/a?page=2", "https://news.example/a?page=3")]
    [InlineData("https://news.example/a/9", "https://news.example/a/10")]
    [InlineData("https://news.example/a/19.html", "https://news.example/a/20.html")]
    public void A_page_with_this_address_goes_on_at_that_one(string own, string next) => Assert.True(NextPage.GoesOn(own, next));

    [Theory]
    [InlineData("https://news.example/bridge", "https://news.example/bridge")]
    [InlineData("https://news.example/bridge", "https://news.example/market")]
    [InlineData("https://news.example/bridge", "https://news.example/bridge/seite-3")]
    [InlineData("https://news.example/a?page=2", "https://news.example/a?page=1")]
    [InlineData("https://news.example/2013/12/09/bridge/", "https://news.example/2013/12/10/bridge/")]
    [InlineData("https://news.example/2013/12/09/bridge/", "https://news.example/2013/12/10/market/")]
    [InlineData("https://news.example/31411", "https://news.example/31412")]
    [InlineData("https://news.example/a", "https://news.example/a-and-the-two-hundred-2")]
    public void And_not_where_the_next_page_is_another_article(string own, string next) => Assert.False(NextPage.GoesOn(own, next));
}
