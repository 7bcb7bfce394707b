package literal_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// checkText checks what needs no interpreter. Go evaluates its own expressions
// and, as its strings have the same escapes, those of C#.
func checkText(t *testing.T, name string, v valuedText) {
	t.Helper()
	text := language(t, name).Value(v.in(t, name), 0)
	if strings.ContainsFunc(text, isHidden) {
		t.Errorf("%s: %+q holds what cannot be seen", name, text)
	}
	checkInert(t, name, text)
	var got string
	var err error
	switch name {
	case "go":
		got, err = v.evaluateGo(text)
	case "csharp":
		got, err = v.evaluateCSharp(text)
	case "python":
		got, err = v.want(), checkBraces(text)
	default:
		return
	}
	if err != nil || got != v.want() {
		t.Errorf("%s: %s is %q (%v), not %q", name, text, got, err, v.want())
	}
}

// evaluateGo evaluates a literal, a variable or a call of Sprintf or Itoa.
func (v valuedText) evaluateGo(text string) (string, error) {
	e, err := parser.ParseExpr(text)
	if err != nil {
		return "", err
	}
	return v.goText(e)
}

func (v valuedText) goText(e ast.Expr) (string, error) {
	switch e := e.(type) {
	case *ast.BasicLit:
		return strconv.Unquote(e.Value)
	case *ast.Ident:
		return fmt.Sprint(v.variable(e.Name)), nil
	case *ast.CallExpr:
		first, err := v.goText(e.Args[0])
		if err != nil || e.Fun.(*ast.SelectorExpr).Sel.Name == "Itoa" {
			return first, err
		}
		var values []any
		for _, arg := range e.Args[1:] {
			values = append(values, v.variable(arg.(*ast.Ident).Name))
		}
		return fmt.Sprintf(first, values...), nil
	}
	return "", fmt.Errorf("%T is not expected", e)
}

func (v valuedText) variable(name string) any {
	if name == string(idPart) {
		return v.id
	}
	return int(v.n)
}

// evaluateCSharp reads a string with or without $ and Invariant (C# Language
// Specification, Section 12.8.3).
func (v valuedText) evaluateCSharp(text string) (string, error) {
	inner, invariant := strings.CutPrefix(text, "Invariant(")
	if invariant {
		inner = strings.TrimSuffix(inner, ")")
	}
	if invariant != slices.Contains(v.parts, any(nPart)) {
		return "", fmt.Errorf("an integer needs Invariant, and nothing else does")
	}
	if text == string(idPart) {
		return v.id, nil
	}
	literal, interpolated := strings.CutPrefix(inner, "$")
	read, err := strconv.Unquote(literal)
	if err != nil || !interpolated {
		return read, err
	}
	return v.fillBraces(read)
}

// fillBraces puts the values into braces that are single.
func (v valuedText) fillBraces(text string) (string, error) {
	var b strings.Builder
	for text != "" {
		brace := text[:1]
		twice := strings.HasPrefix(text[1:], brace)
		name, rest, closed := strings.Cut(text[1:], "}")
		switch {
		case brace != "{" && brace != "}":
			b.WriteString(brace)
			text = text[1:]
		case twice:
			b.WriteString(brace)
			text = text[2:]
		case brace == "{" && closed && (name == string(idPart) || name == string(nPart)):
			fmt.Fprint(&b, v.variable(name))
			text = rest
		default:
			return "", fmt.Errorf("a brace is alone at %q", text)
		}
	}
	return b.String(), nil
}

// checkBraces demands that nothing but a name is in the braces of an f-string:
// before Python 3.12 neither its own mark nor a backslash can be.
func checkBraces(text string) error {
	literal, isFormat := strings.CutPrefix(text, "f")
	if !isFormat || literal == "" || !strings.ContainsAny(literal[:1], `"'`) {
		return nil
	}
	_, err := valuedText{}.fillBraces(literal)
	return err
}
