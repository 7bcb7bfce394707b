package source

// Find returns the first statement of the top level that begins as one of the
// patterns, nil where none does. What a declaration gives a name to may begin so
// too, and what is in the blocks of a condition.
func (f *File) Find(patterns []Pattern, holes Holes) *Statement {
	for i := range f.Statements {
		if f.begins(&f.Statements[i], patterns, holes) {
			return &f.Statements[i]
		}
	}
	return nil
}

// Behind returns the file with those statements only that follow the last one that
// begins as one of the patterns: with none where none does.
func (f *File) Behind(patterns []Pattern, holes Holes) *File {
	rest := *f
	rest.Statements = nil
	for i := range f.Statements {
		if f.begins(&f.Statements[i], patterns, holes) {
			rest.Statements = f.Statements[i+1:]
		}
	}
	return &rest
}

func (f *File) begins(s *Statement, patterns []Pattern, holes Holes) bool {
	for _, start := range append(f.starts(s.Tokens), f.blockStarts(s.Tokens)...) {
		if s.Tokens[start].Depth > 0 && !isCondition(s.Tokens) {
			continue
		}
		for _, p := range patterns {
			if p.matchStatement(s.Tokens[start:], holes) {
				return true
			}
		}
	}
	return false
}

// blockStarts returns where else a statement may begin: at the first token, and in
// the blocks of a condition at a decorator and behind the condition.
func (f *File) blockStarts(tokens []Token) []int {
	starts := []int{0}
	for i := 1; i < len(tokens) && isCondition(tokens); i++ {
		if tokens[i].First && tokens[i].is("@") || tokens[i-1].is(")", "{", "else") {
			starts = append(starts, i)
		}
	}
	return starts
}

// isCondition reports whether the code in the blocks of a statement runs where it is.
func isCondition(tokens []Token) bool { return tokens[0].is("if", "try") }
