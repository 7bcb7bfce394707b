package markdown

import (
	"html"
	"strings"

	"github.com/statusmith/statusmith/generator/docs"
)

// A pageView is what page templates of the Markdown formats see. Every string
// is escaped for the place that its type names, so that a template has nothing
// to escape and no way to forget it.
type pageView struct {
	Front    frontMatter
	Words    map[string]string // page strings
	Position int               // in its family

	Title, Summary, UsedBy, Note string // lines of Markdown
	Deprecated, Message          string
	Enhanced                     string
	Spec                         []string
	Wire                         string // a fenced block, like HTTP and Curl
	HTTPNote                     string
	HTTP                         string
	Curl                         string
	Answers                      []string // paragraphs
	Headers                      []headerView
	Args, Fields                 []string // code spans: the name, then the value
	SnippetsIn                   string
	Snippets                     []snippetView
	Related                      []string
}

// frontMatter holds quoted strings of YAML.
type frontMatter struct {
	ID, Slug, Title, Description, Label, Lang, Dir, Family, Code string
}

type headerView struct {
	Field    string // a code span
	Required bool
}

type snippetView struct {
	Value  string // inside of a quoted attribute
	Label  string // the same
	Title  string
	File   string // a code span; may be empty
	Code   string // a fenced block, "" when there is a reason
	Reason string
}

func (r *Renderer) pageView(s *docs.Site, p *docs.Page) pageView {
	v := pageView{
		Front: r.front(p), Words: r.phrases(s), Position: p.Position,
		Title: prose(p.Title), Summary: r.paragraph(p.Summary), UsedBy: r.paragraph(p.UsedBy), Note: prose(p.Note),
		Deprecated: prose(p.Deprecated), Message: prose(p.Message),
		Enhanced: codeSpan(p.Enhanced), HTTPNote: r.paragraph(p.HTTPNote), SnippetsIn: prose(p.SnippetsIn),
	}
	for _, reference := range p.Spec {
		v.Spec = append(v.Spec, webLink(reference))
	}
	if p.Wire != "" {
		v.Wire = fenced("text", "", p.Wire)
	}
	if p.HTTP != "" {
		v.HTTP = fenced("http", "", p.HTTP)
		v.Curl = curlBlock(p.Curl)
	}
	for _, answer := range p.Answers {
		v.Answers = append(v.Answers, r.paragraph(answer))
	}
	for _, h := range p.Headers {
		v.Headers = append(v.Headers, headerView{codeSpan(h.Name + ": " + h.Value), h.Required})
	}
	v.Args, v.Fields = argumentLines(p.Args), argumentLines(p.Fields)
	for _, s := range p.Snippets {
		view := snippetView{Value: attribute(s.Framework), Label: attribute(s.Title), Title: inline(s.Title), Reason: r.paragraph(s.Reason)}
		if s.Code != "" {
			view.File, view.Code = codeSpan(s.File), r.codeBlock(s)
		}
		v.Snippets = append(v.Snippets, view)
	}
	for _, l := range p.Related {
		v.Related = append(v.Related, "["+inline(l.ID+" "+l.Shown.Text)+"]("+r.sibling(p.Family.Name, l.Path)+")")
	}
	return v
}

func argumentLines(list []docs.Argument) []string {
	var lines []string
	for _, a := range list {
		lines = append(lines, codeSpan(a.Name)+": "+codeSpan(a.Text()))
	}
	return lines
}

// codeBlock names the file in the fence where the site generator knows what
// that means: others take a fence of more than one word for prose.
func (r *Renderer) codeBlock(s docs.Snippet) string {
	if !r.fileTitles {
		return fenced(s.Language, "", s.Code)
	}
	return fenced(s.Language, s.File, s.Code)
}

func (r *Renderer) front(p *docs.Page) frontMatter {
	return frontMatter{
		ID: quoted(p.ID), Slug: quoted(p.Slug()), Title: r.meta(p.Title.String()), Description: r.meta(p.Summary.String()),
		Label: r.meta(p.Label()), Lang: quoted(p.Lang), Dir: quoted(p.Direction),
		Family: quoted(p.Family.Name), Code: quoted(p.Code),
	}
}

// meta quotes a text for front matter.
func (r *Renderer) meta(text string) string {
	text = oneLine(text)
	if r.rawTitles {
		text = html.EscapeString(text)
	}
	if r.mdx { // Docusaurus copies front matter into JavaScript and leaves backslashes as they are
		text = strings.ReplaceAll(text, `\`, "\uff3c")
	}
	return quoted(text)
}

// phrases returns the page strings of a site, as lines of Markdown.
func (r *Renderer) phrases(s *docs.Site) map[string]string {
	if words, ok := r.words.Load(s); ok {
		return words.(map[string]string)
	}
	words := map[string]string{}
	for _, key := range s.Locale.Keys() {
		words[key] = prose(s.Phrase(key))
	}
	r.words.Store(s, words)
	return words
}

// sibling leads from a page of a family to another page of the same locale.
func (r *Renderer) sibling(family, path string) string {
	if rest, ok := strings.CutPrefix(path, family+"/"); ok {
		return rest + r.extension
	}
	return "../" + path + r.extension
}

func curlBlock(checks []docs.CurlCheck) string {
	var lines []string
	for _, c := range checks {
		line := c.Command
		if len(c.Frameworks) > 0 {
			line += "  # " + oneLine(strings.Join(c.Frameworks, ", "))
		}
		lines = append(lines, line)
	}
	return fenced("bash", "", strings.Join(lines, "\n"))
}

func webLink(r docs.Reference) string {
	if r.URL == "" {
		return inline(r.Text)
	}
	return "[" + inline(r.Text) + "](" + r.URL + ")"
}

// An indexView is what index templates of the Markdown formats see.
type indexView struct {
	Front    frontMatter
	Words    map[string]string
	Title    string
	Locales  []string // links, in the index over all locales
	Families []familyView
}

type familyView struct {
	Title   string
	Link    string // "" in the index of the family itself
	Entries []entryView
}

type entryView struct{ Link, Summary string }

// indexView begins an index whose title is plain text in front matter, and
// Markdown below.
func (r *Renderer) indexView(s *docs.Site, plain, title string) indexView {
	front := frontMatter{Title: r.meta(plain), Lang: quoted(s.Lang), Dir: quoted(s.Direction)}
	return indexView{Front: front, Words: r.phrases(s), Title: title}
}

func (r *Renderer) familyView(f docs.FamilyIndex, base string) familyView {
	v := familyView{Title: inline(f.Title)}
	for _, e := range f.Entries {
		v.Entries = append(v.Entries, entryView{
			"[" + inline(e.Label()) + "](" + base + e.Slug() + r.extension + ")", prose(e.Summary),
		})
	}
	return v
}
