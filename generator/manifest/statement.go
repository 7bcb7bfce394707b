package manifest

import "slices"

// A statement is the tokens of one statement, and the names of the blocks
// around it.
type statement struct {
	tokens []token
	blocks []string
}

// maxNesting is how deep the blocks of a manifest may be. What is behind a deeper
// one is not read.
const maxNesting = 100

// first returns the name that a statement begins with.
func (s statement) first() string {
	if len(s.tokens) > 0 && s.tokens[0].kind == word {
		return s.tokens[0].value
	}
	return ""
}

// has reports whether one of the names is in the statement.
func (s statement) has(names ...string) bool {
	for _, t := range s.tokens {
		if slices.ContainsFunc(names, t.is) {
			return true
		}
	}
	return false
}

// nested is how many brackets a token opens, less those that it closes.
func (t token) nested() int {
	switch t.kind {
	case '(', '[':
		return 1
	case ')', ']':
		return -1
	}
	return 0
}

// A splitter collects the statements of a program.
type splitter struct {
	all     []statement
	blocks  []string // around the current statement
	current []token
	depth   int // of the brackets around the next token
}

// take adds a token to the current statement, or reports that it ends that one: a
// semicolon, or the end of a line that is neither within brackets nor behind a comma.
func (s *splitter) take(t token) (ends bool) {
	s.depth = max(0, s.depth+t.nested())
	last := len(s.current) - 1
	isOpen := s.depth > 0 || last >= 0 && s.current[last].kind == ','
	switch {
	case t.kind == ';', t.kind == lineEnd && !isOpen:
		return true
	case t.kind != lineEnd:
		s.current = append(s.current, t)
	}
	return false
}

// cut returns the current statement, which may be empty, and begins the next.
func (s *splitter) cut() statement {
	own := statement{s.current, slices.Clone(s.blocks)}
	s.current = nil
	return own
}

// leave leaves the innermost block.
func (s *splitter) leave() { s.blocks = s.blocks[:max(0, len(s.blocks)-1)] }

func (s *splitter) isTooDeep() bool { return len(s.blocks) > maxNesting }
