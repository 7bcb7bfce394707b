package docs

import (
	"strings"

	"github.com/statusmith/statusmith/generator/locale"
)

// Prose is a text of a page. A sentence in one language may hold words of
// another, which a browser pronounces and a bidirectional text sets apart only
// when they are marked: then Runs holds the pieces, and Lang is that of the
// page. A page has no text where it has a nil Prose.
type Prose struct {
	Run
	Runs []Run `json:"runs,omitempty"` // none for a text in one language
}

// A Run is text in one language.
type Run struct {
	Text    string `json:"text"`
	Lang    string `json:"lang"` // BCP 47
	Foreign bool   `json:"-"`    // Lang is not the language of the page
}

// String returns the whole text, "" of a nil Prose.
func (p *Prose) String() string {
	if p == nil {
		return ""
	}
	return p.Text
}

// Pieces returns the text in runs, one after another.
func (p *Prose) Pieces() []Run {
	switch {
	case p == nil:
		return nil
	case p.Runs == nil:
		return []Run{p.Run}
	}
	return p.Runs
}

// runs are the pieces of a text on a page of a locale.
type runs struct {
	locale *locale.Locale
	list   []Run
}

// add appends a piece, joining it with the last where the language is the same.
func (r *runs) add(text, lang string) {
	last := len(r.list) - 1
	switch {
	case text == "":
	case last >= 0 && r.list[last].Lang == lang:
		r.list[last].Text += text
	default:
		r.list = append(r.list, Run{text, lang, lang != r.locale.Tag})
	}
}

func (r *runs) prose() *Prose {
	switch len(r.list) {
	case 0:
		return nil
	case 1:
		return &Prose{Run: r.list[0]}
	}
	var b strings.Builder
	for _, run := range r.list {
		b.WriteString(run.Text)
	}
	return &Prose{Run: Run{Text: b.String(), Lang: r.locale.Tag}, Runs: r.list}
}

// written is a text in one language.
func written(l *locale.Locale, text, lang string) *Prose {
	r := runs{locale: l}
	r.add(text, lang)
	return r.prose()
}

// A value fills a placeholder of a sentence.
type value struct {
	name, text string
	english    bool // words rather than a name or a number
}

// sentence fills the placeholders of a page string.
func sentence(l *locale.Locale, key string, values ...value) *Prose {
	text, own := l.Text(key), l.Lang(key)
	r := runs{locale: l}
	for text != "" {
		at, next := len(text), value{}
		for _, v := range values {
			if i := strings.Index(text, "{"+v.name+"}"); i >= 0 && i < at {
				at, next = i, v
			}
		}
		r.add(text[:at], own)
		if at == len(text) {
			break
		}
		lang := own
		if next.english {
			lang = locale.Base
		}
		r.add(next.text, lang)
		text = text[at+len("{"+next.name+"}"):]
	}
	return r.prose()
}
