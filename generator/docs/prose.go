package docs

import (
	"strings"

	"github.com/statusmith/statusmith/generator/locale"
)

// Prose is a text made of runs, because a sentence in one language may hold
// words of another.
type Prose []Run

// A Run is text in one language.
type Run struct {
	Text string
	Lang string // BCP 47; "" for the language of the page
}

// String returns the text of all runs.
func (p Prose) String() string {
	if len(p) == 1 {
		return p[0].Text
	}
	var b strings.Builder
	for _, r := range p {
		b.WriteString(r.Text)
	}
	return b.String()
}

// add appends a run, joining it with the last where the language is the same.
func (p Prose) add(text, lang string) Prose {
	if text == "" {
		return p
	}
	if last := len(p) - 1; last >= 0 && p[last].Lang == lang {
		p[last].Text += text
		return p
	}
	return append(p, Run{text, lang})
}

// english is a text that nobody translated.
func english(l *locale.Locale, text string) Prose {
	return Prose{}.add(text, foreign(l, locale.Base))
}

// foreign is the language of a run on a page of a locale.
func foreign(l *locale.Locale, lang string) string {
	if l.Tag == lang {
		return ""
	}
	return lang
}

// A value fills a placeholder of a sentence.
type value struct {
	name, text string
	english    bool // words rather than a name or a number
}

// sentence fills the placeholders of a page string.
func sentence(l *locale.Locale, key string, values ...value) Prose {
	text, own := l.Text(key), foreign(l, l.Lang(key))
	var p Prose
	for text != "" {
		at, next := len(text), value{}
		for _, v := range values {
			if i := strings.Index(text, "{"+v.name+"}"); i >= 0 && i < at {
				at, next = i, v
			}
		}
		p = p.add(text[:at], own)
		if at == len(text) {
			break
		}
		lang := own
		if next.english {
			lang = foreign(l, locale.Base)
		}
		p = p.add(next.text, lang)
		text = text[at+len("{"+next.name+"}"):]
	}
	return p
}
