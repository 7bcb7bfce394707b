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
	ended := true // a line or a block ends in front of the token
	for i, t := range r.tokens {
		if t.Text == "" || t.Kind == token.Newline {
			ended = ended || t.Kind == token.Newline || t.Kind == token.Dedent
			continue
		}
		if len(all) == 0 || t.Depth == 0 && begins(r.language, all[len(all)-1].Tokens, t, ended) {
			all = append(all, Statement{Begin: r.leads[i], Line: t.Line})
			begin = len(kept)
		}
		kept = append(kept, t)
		all[len(all)-1].Tokens = kept[begin:len(kept):len(kept)]
		ended = r.language == "ruby" && isHeredoc(t)
	}
	return all
}

// begins reports whether a token at the top level begins a statement behind
// another one.
func begins(language string, before []Token, t Token, ended bool) bool {
	last := before[len(before)-1]
	if closes(t.Token) {
		return false
	}
	switch language {
	case "python":
		return ended && !t.is("else", "elif", "except", "finally") && !isDecorator(before)
	case "ruby": // code of the top level is not indented
		return ended && t.First && t.Column == 0 && !t.is("end", "else", "elsif", "when", "in", "rescue", "ensure", "then") &&
			!(isHeredoc(t) && awaitsHeredoc(before))
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

// awaitsHeredoc reports whether a statement has announced a heredoc, as <<~TEXT does,
// whose text is not among its tokens.
func awaitsHeredoc(tokens []Token) bool {
	awaited := 0
	for _, t := range tokens {
		switch {
		case t.Kind == token.Punct && strings.HasPrefix(t.Text, "<<") && len(t.Text) > len("<<") && t.Text != "<<=":
			awaited++
		case isHeredoc(t) && awaited > 0:
			awaited--
		}
	}
	return awaited > 0
}

// is reports whether a token is one of some words or signs.
func (t Token) is(texts ...string) bool {
	switch t.Kind {
	case token.Punct, token.Keyword, token.Name, token.Label:
		return slices.Contains(texts, t.Text)
	}
	return false
}

// isDecorator reports whether what a decorator of Python belongs to is still to
// come.
func isDecorator(tokens []Token) bool {
	return tokens[0].is("@") && !slices.ContainsFunc(tokens, func(t Token) bool { return t.Depth == 0 && t.is("def", "class") })
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
