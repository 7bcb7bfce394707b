package source

import (
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/token"
)

// statements cuts the tokens where one statement ends and another begins.
func (r *reader) statements() []Statement {
	var all []Statement
	kept, begin := r.tokens[:0], 0
	var before progress
	ended := true // a line or a block ends in front of the token
	for i, t := range r.tokens {
		if t.Text == "" || t.Kind == token.Newline {
			ended = ended || t.Kind == token.Newline || t.Kind == token.Dedent
			continue
		}
		if len(all) == 0 || t.Depth == 0 && begins(r.language, before, t, ended) {
			all = append(all, Statement{Begin: r.leads[i], Line: t.Line})
			begin = len(kept)
			before = progress{decorates: t.is("@")}
		}
		before.add(t)
		kept = append(kept, t)
		all[len(all)-1].Tokens = kept[begin:len(kept):len(kept)]
		ended = r.language == "ruby" && isHeredoc(t)
	}
	return all
}

// A progress is what is known of a statement that may go on.
type progress struct {
	last      Token
	decorates bool // what its decorator of Python belongs to is still to come
	heredocs  int  // of Ruby, that are announced, as <<~TEXT does, and whose texts are still to come
}

func (p *progress) add(t Token) {
	switch {
	case t.Depth == 0 && t.is("def", "class"):
		p.decorates = false
	case t.Kind == token.Punct && strings.HasPrefix(t.Text, "<<") && len(t.Text) > len("<<") && t.Text != "<<=":
		p.heredocs++
	case isHeredoc(t) && p.heredocs > 0:
		p.heredocs--
	}
	p.last = t
}

// begins reports whether a token at the top level begins a statement behind
// another one.
func begins(language string, before progress, t Token, ended bool) bool {
	last := before.last
	if closes(t.Token) {
		return false
	}
	switch language {
	case "python":
		return ended && !t.is("else", "elif", "except", "finally") && !before.decorates
	case "ruby": // code of the top level is not indented
		return ended && t.First && t.Column == 0 && !t.is("end", "else", "elsif", "when", "in", "rescue", "ensure", "then") &&
			!(isHeredoc(t) && before.heredocs > 0)
	case "go":
		return ended
	case "javascript":
		return last.Depth == 0 && last.is(";") || t.First && !last.wantsMore() && !t.continues(last)
	}
	return last.Depth == 0 && last.is(";") && !t.is(";") ||
		last.Depth == 0 && last.is("}") && !t.is(";", ".", ",", "?", "!", "=", "else", "catch", "finally", "switch", "with", "as", "is")
}

// isHeredoc reports whether a token may be the text of a heredoc of Ruby, which
// begins with a line.
func isHeredoc(t Token) bool { return t.Kind == token.String && t.First && t.Column == 0 }

// is reports whether a token is one of some words or signs.
func (t Token) is(texts ...string) bool {
	switch t.Kind {
	case token.Punct, token.Keyword, token.Name, token.Label:
		return slices.Contains(texts, t.Text)
	}
	return false
}

// wantsMore reports whether a statement of JavaScript cannot end behind a token.
func (t Token) wantsMore() bool {
	switch t.Kind {
	case token.Punct:
		return !t.is(")", "]", "}", "++", "--")
	case token.Keyword:
		return !t.is("this", "super", "null", "true", "false", "break", "continue", "debugger")
	}
	return t.Kind == token.Head || t.Kind == token.Middle
}

// continues reports whether a token that begins a line belongs to the statement
// of JavaScript on the line above.
func (t Token) continues(last Token) bool {
	if t.is("{") {
		return last.is(")")
	}
	if t.Kind == token.Punct {
		return !t.is("++", "--", "!", "~", "@", "...", ";", "#")
	}
	return t.is("else", "catch", "finally", "in", "instanceof", "as", "satisfies", "extends", "implements", "from") ||
		t.Kind == token.Middle || t.Kind == token.Tail
}
