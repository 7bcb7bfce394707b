package docs

import (
	"strings"
)

// A pageView is what page templates of the Markdown formats see. Every string
// is escaped for the place that its type names, so that a template has nothing
// to escape and no way to forget it.
type pageView struct {
	Front    frontMatter
	Words    map[string]string // page strings
	Position int               // in its family

	Title, Summary, UsedBy, Note string // lines of Markdown
	Enhanced                     string
	Spec                         []string
	Wire                         string // a fenced block, like HTTP and Curl
	HTTPNote                     string
	HTTP                         string
	Curl                         string
	Answers                      []string // paragraphs
	Headers                      []headerView
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
	Code   string // a fenced block, "" when there is a reason
	Reason string
}

func (m *Markdown) view(site *Site, p *Page) pageView {
	v := pageView{
		Front: m.front(p), Words: m.words(site), Position: p.Position,
		Title: m.prose(p.Title), Summary: m.paragraph(p.Summary), UsedBy: m.paragraph(p.UsedBy), Note: m.prose(p.Note),
		Enhanced: codeSpan(p.Enhanced), HTTPNote: m.paragraph(p.HTTPNote), SnippetsIn: m.prose(p.SnippetsIn),
	}
	for _, r := range p.SpecLinks {
		v.Spec = append(v.Spec, webLink(r))
	}
	if p.Wire != "" {
		v.Wire = fenced("text", "", p.Wire)
	}
	if p.HTTP != "" {
		v.HTTP = fenced("http", "", p.HTTP)
		v.Curl = curlBlock(p.Curl)
	}
	for _, answer := range p.Answers {
		v.Answers = append(v.Answers, m.paragraph(answer))
	}
	for _, h := range p.Headers {
		v.Headers = append(v.Headers, headerView{codeSpan(h.Name + ": " + h.Value), h.Required})
	}
	for _, s := range p.Snippets {
		view := snippetView{Value: attribute(s.Framework), Label: attribute(s.Title), Title: inline(s.Title), Reason: m.paragraph(s.Reason)}
		if s.Code != "" {
			view.Code = fenced(s.Language, s.File, s.Code)
		}
		v.Snippets = append(v.Snippets, view)
	}
	for _, r := range p.Related {
		v.Related = append(v.Related, "["+inline(r.ID+" "+r.Title)+"]("+m.sibling(p.Family, r.Path)+")")
	}
	return v
}

func (m *Markdown) front(p *Page) frontMatter {
	return frontMatter{
		ID: quoted(p.ID), Slug: quoted(p.Slug), Title: m.meta(p.Title.String()), Description: m.meta(p.Summary.String()),
		Label: m.meta(p.Code + " " + p.StatusTitle), Lang: quoted(p.Lang), Dir: quoted(p.Direction),
		Family: quoted(p.Family), Code: quoted(p.Code),
	}
}

// sibling leads from a page of a family to another page of the same locale.
func (m *Markdown) sibling(family, path string) string {
	if rest, ok := strings.CutPrefix(path, family+"/"); ok {
		return rest + m.extension
	}
	return "../" + path + m.extension
}

func curlBlock(checks []CurlCheck) string {
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

func webLink(r Reference) string {
	if r.URL == "" {
		return inline(r.Text)
	}
	return "[" + inline(r.Text) + "](" + r.URL + ")"
}

// prose writes runs of another language in elements of their own.
func (m *Markdown) prose(p Prose) string {
	var b strings.Builder
	for _, r := range p {
		text := spaced(r.Text)
		if r.Lang != "" {
			text = `<span lang="` + r.Lang + `">` + text + `</span>`
		}
		b.WriteString(text)
	}
	return atLineStart(b.String())
}

// spaced escapes a run and keeps a space at its ends, which divides it from
// its neighbours.
func spaced(text string) string {
	line := escaped(oneLine(text))
	if strings.HasPrefix(text, " ") {
		line = " " + line
	}
	if strings.HasSuffix(text, " ") {
		line += " "
	}
	return line
}

// paragraph writes prose that stands alone. MDX takes a line that is one
// element as a block, which a span is not.
func (m *Markdown) paragraph(p Prose) string {
	if m.mdx && len(p) == 1 && p[0].Lang != "" {
		return `<p lang="` + p[0].Lang + `">` + inline(p[0].Text) + `</p>`
	}
	return m.prose(p)
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

func (m *Markdown) familyView(f FamilyIndex, base string) familyView {
	v := familyView{Title: inline(f.Title)}
	for _, e := range f.Entries {
		v.Entries = append(v.Entries, entryView{
			"[" + inline(e.Code+" "+e.Title) + "](" + base + e.Slug + m.extension + ")", m.prose(e.Summary),
		})
	}
	return v
}
