using Generator.Web;

namespace Generator.Tests.Web;

public sealed class AddressTests
{
    [Theory]
    [InlineData("en/2022/01/a.html", "en/2022/01/b.html", "b.html")]
    [InlineData("en/2022/01/a.html", "en/index.html", "../../index.html")]
    [InlineData("en/2022/01/a.html", "fa/2022/01/a.html", "../../../fa/2022/01/a.html")]
    [InlineData("index.html", "en/index.html", "en/index.html")]
    [InlineData("en/index.html", "index.html", "../index.html")]
    [InlineData("en/ab.html", "en/ac.html", "ac.html")]
    [InlineData("a/x.html", "ab/x.html", "../ab/x.html")]
    public void A_link_names_its_file_relative_to_the_page(string from, string to, string link)
    {
        Assert.True(Address.TryParse(from, out var here));
        Assert.True(Address.TryParse(to, out var there));
        Assert.Equal(link, there.RelativeTo(here));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    [InlineData("en//a")]
    [InlineData("en/../a")]
    [InlineData("en/.hidden")]
    [InlineData("_en/a")]
    [InlineData("en/CON.html")]
    [InlineData("en/com1.text.html")]
    [InlineData("en/ж.html")]
    [InlineData("en/a b.html")]
    public void What_some_server_or_disk_could_not_hold_is_no_address(string path) => Assert.False(Address.TryParse(path, out _));
}
