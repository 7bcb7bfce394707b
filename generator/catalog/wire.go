package catalog

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"text/template"
	"text/template/parse"
)

// wireData is what the template of a wire form sees.
type wireData struct {
	Code, Name, Title, Message, Enhanced string
	Headers                              []Header
}

// Wire returns the status as its own protocol sends it, without the line end;
// "" means that it is never sent.
func (s *Status) Wire() (string, error) {
	text := s.Family.wire
	if s.wire != nil {
		text = *s.wire
	}
	return renderWire(text, wireData{s.Code, s.Name, s.Title, s.Message, s.Enhanced, s.Headers})
}

func renderWire(text string, data wireData) (string, error) {
	if !strings.Contains(text, "{{") {
		return text, nil
	}
	t, err := template.New("wire").Funcs(template.FuncMap{"upper": strings.ToUpper, "percent": grpcMessage}).Option("missingkey=error").Parse(text)
	if err != nil {
		return "", err
	}
	for _, block := range t.Templates() {
		if block.Tree != nil && unbounded(block.Root) {
			return "", errors.New("a wire form has no block, no variable, no printf wider than 999, and no loop but one over .Headers")
		}
	}
	var b strings.Builder
	if err := t.Execute(&b, data); err != nil {
		return "", err
	}
	return b.String(), nil
}

// grpcMessage writes a text as the Percent-Encoded of grpc-message (gRPC over
// HTTP2, Responses): UTF-8 in which only printable ASCII but % stays as it is.
func grpcMessage(text string) string {
	return percentEncode(text, func(c byte) bool { return c >= ' ' && c <= '~' && c != '%' })
}

// percentEncode writes all bytes but the plain ones as %XX.
func percentEncode(text string, plain func(byte) bool) string {
	var b strings.Builder
	for i := range len(text) {
		if c := text[i]; plain(c) {
			b.WriteByte(c)
		} else {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}

// checkWire tries the template out, so that a mistake is found at load.
func (l *loader) checkWire(c cell, text string) {
	if _, err := renderWire(text, wireData{Headers: []Header{{"Name", "value"}}}); err != nil {
		l.report(c, "%v", err)
	}
}

// unbounded reports whether a template may do more than its text says: count to
// a number, call itself, loop three deep, or double a text by a variable.
func unbounded(l *parse.ListNode) bool {
	if l == nil {
		return false
	}
	return slices.ContainsFunc(l.Nodes, func(n parse.Node) bool {
		switch n := n.(type) {
		case *parse.ActionNode:
			return isUnbounded(n.Pipe)
		case *parse.IfNode:
			return isUnbounded(n.Pipe) || unbounded(n.List) || unbounded(n.ElseList)
		case *parse.WithNode:
			return isUnbounded(n.Pipe) || unbounded(n.List) || unbounded(n.ElseList)
		case *parse.RangeNode:
			deep := strings.Count(n.String(), "{{range") > 2
			return !strings.HasSuffix(n.Pipe.String(), ".Headers") || deep || unbounded(n.List) || unbounded(n.ElseList)
		case *parse.TextNode, *parse.CommentNode:
			return false
		}
		return true
	})
}

func isUnbounded(p *parse.PipeNode) bool {
	text := p.String()
	return len(p.Decl) > 0 || strings.Contains(text, "printf") && (strings.Contains(text, "*") || hasLongNumber(text))
}

// hasLongNumber reports whether four digits follow each other.
func hasLongNumber(text string) bool {
	digits := 0
	return strings.ContainsFunc(text, func(r rune) bool {
		digits++
		if r < '0' || r > '9' {
			digits = 0
		}
		return digits == 4
	})
}

// Number returns the code as a number, 0 for a code that is none.
func (d wireData) Number() int {
	n, _ := strconv.Atoi(d.Code)
	return n
}
