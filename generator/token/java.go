package token

func java() language {
	return language{scan: scanJava, comments: slashes, value: valueJava, rules: rulesJava, binds: bindsC}
}

func isJavaKeyword(word string) bool {
	switch word {
	case "abstract", "assert", "boolean", "break", "byte", "case", "catch", "char", "class", "const", "continue",
		"default", "do", "double", "else", "enum", "extends", "false", "final", "finally", "float", "for", "goto", "if",
		"implements", "import", "instanceof", "int", "interface", "long", "native", "new", "null", "package", "private",
		"protected", "public", "record", "return", "short", "static", "strictfp", "super", "switch", "synchronized",
		"this", "throw", "throws", "transient", "true", "try", "var", "void", "volatile", "while":
		return true
	}
	return false
}

// The brackets of generic types are not told from operators, so that >> is
// read as two tokens.
var javaOperators = []string{
	"<<=", "...", "->", "::", "++", "--", "&&", "||", "==", "!=", "<=", ">=", "<<",
	"+=", "-=", "*=", "/=", "&=", "|=", "^=", "%=",
}

func scanJava(s *scanner) {
	switch c := s.peek(0); {
	case s.space():
	case s.comment():
	case c == '"' && s.peek(1) == '"' && s.peek(2) == '"':
		s.quoted(quotation{open: `"""`, end: `"""`, escapes: true, lines: true})
	case c == '"' || c == '\'':
		mark := s.rest()[:1]
		s.quoted(quotation{open: mark, end: mark, escapes: true})
	case s.number():
	case s.bracket():
	case s.operator(javaOperators, ";,.<>+-*/%&|^!~?:=@"):
	default:
		s.javaWord()
	}
}

// javaWord takes a keyword or a name, which may hold $.
func (s *scanner) javaWord() {
	rest := s.rest()
	size := wordSize(rest)
	for size > 0 && isDigit(at(rest, size)) || at(rest, size) == '$' {
		size++
		size += wordSize(rest[size:])
	}
	switch {
	case size == 0:
	case isJavaKeyword(rest[:size]):
		s.emit(Keyword, size)
	default:
		s.emit(Name, size)
	}
}
