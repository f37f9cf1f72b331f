// HTML → text: what a reader sees, line for line, and nothing he does not see.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOfHtml } from "../../src/mailbox/html.ts";

describe("the text of HTML", () => {
  it.each([
    ["paragraphs stand apart", "<p>one</p><p>two</p>", "one\n\ntwo"],
    ["Outlook's paragraphs do not", "<p class=MsoNormal>one</p><p class=MsoNormal>two</p>", "one\ntwo"],
    ["blocks are lines, white space folds", "<div>one  \n two</div><div>three</div>", "one two\nthree"],
    ["breaks", "one<br>two<br><br>three<div>four<br></div>five", "one\ntwo\n\nthree\nfour\nfive"],
    ["an empty block with a break is a blank line", "<div>a</div><div><br></div><div>b</div>", "a\n\nb"],
    [
      "lists",
      "<ul><li>a<li><p>b</p></li></ul><ol start=3><li>c</li><li>d</li></ol>",
      "- a\n- b\n\n3. c\n4. d",
    ],
    ["lists in lists", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c"],
    [
      "Word's lists",
      "<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>a</p><p class=MsoListParagraph><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>b</p>",
      "- a\n2. b",
    ],
    [
      "rows are lines, their cells apart",
      "<table><tr><th>Calls</th><th>before</th></tr><tr><td>120</td><td></td><td>80</td></tr></table>",
      "Calls | before\n120 | 80",
    ],
    ["paragraphs in cells", "<table><tr><td><p>a</p></td><td><p>1</p></td></tr></table>", "a | 1"],
    ["labels in cells", "<table><tr><th>Subject: </th><td>Queue</td></tr></table>", "Subject: Queue"],
    [
      "tables for layout",
      "<table><tr><td><p>one</p><p>two</p><p>three</p></td><td>side</td></tr></table>",
      "one\n\ntwo\n\nthree\nside",
    ],
    ["cells never closed", "<table><tr><td>a<td>b<tr><td>c<td>d</table>", "a | b\nc | d"],
    [
      "quotes",
      "a<blockquote>b<br>c<blockquote type=cite>d</blockquote></blockquote>e",
      "a\n\n> b\n> c\n>\n> > d\n\ne",
    ],
    [
      "an indented paragraph is no quote",
      '<blockquote style="margin:0 0 0 40px;border:none;padding:0"><div>a</div></blockquote>',
      "a",
    ],
    ["links by their text", 'see <a href="https://x.example/9000">the report</a>', "see the report"],
    ["pictures by nothing", '<img alt="logo 5000 EUR" src="cid:1">a', "a"],
    [
      "struck out words",
      "<del>70</del> <s>71</s> 75 <span style='text-decoration: line-through'>76</span>",
      "75",
    ],
    [
      "hidden words",
      '<div style="display:none">a</div><p hidden>b</p><span style="mso-hide:all">c</span><div style="max-height:0px">d</div>e',
      "e",
    ],
    ["words that are not hidden", '<div class="hidden" data-x="display:none">a</div>', "a"],
    ["a mail that is hidden as a whole", '<div style="display:none">a</div>', "a"],
    [
      "style sheets, scripts, titles, comments",
      "<style>a{}</style><title>b</title><script>c</script><!--d-->e",
      "e",
    ],
    ["conditional comments", "<!--[if mso]>a<![endif]-->b<![if !mso]>c<![endif]>", "bc"],
    [
      "preformatted text",
      "<pre>a  b\n  c</pre><div style='white-space: pre-wrap'>d\ne</div>",
      "a  b\n  c\n\nd\ne",
    ],
    ["no-break spaces", "1&nbsp;234\u00a0€", "1\u00a0234\u00a0€"],
    [
      "references",
      "&lt;5&gt; &amp;&quot; &auml;&Auml; &euro;&#8364;&#x20AC;&#128; &rarr; &half; &amp",
      '<5> &" äÄ €€€€ → &half; &',
    ],
    ["padding of preview texts", "a\u034f&zwnj;&#8203;&shy;b", "ab"],
    ["a rule", "a<hr>b", `a\n${"_".repeat(32)}\nb`],
    ["a tag inside an attribute", '<a title="1 > 0" href=x>a</a>b', "ab"],
    ["a quote nobody closed", '<p title="x>a</p><p>b</p>', "a\n\nb"],
    ["a less-than sign", "a < b and 3<4", "a < b and 3<4"],
    ["nothing", "", ""],
  ])("%s", (_name, html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it("keeps every visible word, however tags are mixed", () => {
    const tag = fc.constantFrom(
      ..."<p> </p> <div> </div> <table> <tr> <td> </td> </tr> </table> <ul> <li> </ul> <blockquote> </blockquote> <br> <b> </b> <pre> </pre> </x> <hr>".split(
        " ",
      ),
    );
    const word = fc.integer({ min: 100, max: 999 }).map((number) => `w${number} `);
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, word), { maxLength: 60 }), (pieces) => {
        const text = textOfHtml(pieces.join(""));
        const words = pieces.filter((piece) => piece.startsWith("w")).map((piece) => piece.trim());
        expect(text.match(/w\d{3}/g) ?? []).toEqual(words);
      }),
    );
  });

  it("never throws on random text, cut anywhere", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      '"',
      "'",
      "=",
      "<!--",
      "-->",
      "<style",
      "</",
      "&#",
      ";",
      "<td",
      "style=",
      "a",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((all) => all.join("")),
        ),
        (html) => {
          expect(typeof textOfHtml(html)).toBe("string");
        },
      ),
    );
  });
});
