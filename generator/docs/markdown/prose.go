package markdown

import (
	"strings"

	"github.com/statusmith/statusmith/generator/docs"
)

// prose writes runs of another language in elements of their own.
func prose(p *docs.Prose) string {
	var b strings.Builder
	for _, run := range p.Pieces() {
		b.WriteString(marked(run))
	}
	return atLineStart(b.String())
}

func marked(run docs.Run) string {
	if !run.Foreign {
		return spaced(run.Text)
	}
	return `<span lang="` + run.Lang + `">` + spaced(run.Text) + `</span>`
}

// spaced escapes a run and keeps a space at its ends, which divides it from
// its neighbors.
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

// paragraph writes prose that is alone. MDX takes a line that is one
// element as a block, which a span is not.
func (r *Renderer) paragraph(p *docs.Prose) string {
	if r.mdx && p != nil && p.Foreign {
		return `<p lang="` + p.Lang + `">` + inline(p.Text) + `</p>`
	}
	return prose(p)
}
