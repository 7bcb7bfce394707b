package token

import "strings"

func csharp() language {
	return language{scan: scanCSharp, comments: slashes, value: valueCSharp, rules: rulesCSharp, binds: bindsC}
}

func isCSharpKeyword(word string) bool {
	switch word {
	case "abstract", "and", "as", "async", "await", "base", "bool", "break", "byte", "case", "catch", "char", "class",
		"const", "continue", "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit",
		"extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int",
		"interface", "internal", "is", "lock", "long", "namespace", "new", "not", "null", "object", "operator", "or",
		"out", "override", "params", "private", "protected", "public", "readonly", "record", "ref", "return", "sbyte",
		"sealed", "short", "sizeof", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof",
		"uint", "ulong", "unchecked", "unsafe", "ushort", "using", "var", "virtual", "void", "volatile", "when",
		"where", "while", "with", "yield":
		return true
	}
	return false
}

// Two and three > are as many tokens, as in A<B<C>>, and ?. is two, as in
// a ?.5 : b.
var csharpOperators = []string{
	"??=", "<<=", "..", "::", "??", "!=", "==", "=>", "<=", "<<", "&&", "||", "++", "--",
	"+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "->", ">=",
}

func scanCSharp(s *scanner) {
	switch c := s.peek(0); {
	case s.space():
	case c == '#' && len(s.holes) == 0 && s.firstOnLine():
		s.emit(Directive, lineSize(s.rest()))
	case s.comment():
	case s.csharpString():
	case c == '\'':
		s.quoted(quotation{open: "'", end: "'", escapes: true})
	case c == '@' && wordSize(s.rest()[1:]) > 0:
		s.emit(Name, 1+wordSize(s.rest()[1:]))
	case s.number():
	case s.bracket():
	case s.written():
	case s.operator(csharpOperators, ";,.<>+-*/%&|^!~?:="):
	default:
		s.word(isCSharpKeyword)
	}
}

// firstOnLine reports whether there is only white space in front of this place
// on its line.
func (s *scanner) firstOnLine() bool {
	return s.count == 0 || s.newest.Kind == Space && (s.count == 1 || strings.Contains(s.newest.Text, "\n"))
}

// csharpString takes a string of any form: regular, verbatim, raw, each of
// them with expressions or without.
func (s *scanner) csharpString() bool {
	rest := s.rest()
	prefix := len(rest) - len(strings.TrimLeft(rest, "$@"))
	marks := len(rest[prefix:]) - len(strings.TrimLeft(rest[prefix:], `"`))
	if marks == 0 {
		return false
	}
	verbatim := strings.Contains(rest[:prefix], "@")
	dollars := strings.Count(rest[:prefix], "$")
	q := quotation{end: `"`, suffix: utf8Suffix, escapes: !verbatim, doubled: verbatim, lines: verbatim}
	switch {
	case marks == 2 && !verbatim:
		marks = 1
	case marks >= 3 && !verbatim:
		first := rest[prefix+marks:]
		lines := lineEnd(strings.TrimLeft(first, " \t")) > 0
		q = quotation{end: rest[prefix : prefix+marks], suffix: utf8Suffix, runs: true, lines: lines}
	default:
		marks = 1
	}
	q.open = rest[:prefix+marks]
	if dollars > 0 {
		q.hole, q.holeEnd = "{", "}"
		if q.runs {
			q.hole, q.holeEnd = strings.Repeat("{", dollars), strings.Repeat("}", dollars)
		}
		q.braces, q.written = !q.runs, true
	}
	s.quoted(q)
	return true
}

func utf8Suffix(rest string) int {
	if len(rest) >= 2 && rest[0]|0x20 == 'u' && rest[1] == '8' {
		return 2
	}
	return 0
}
