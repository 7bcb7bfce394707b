package manifest

import (
	"slices"
	"strings"
)

// isDevelopmentGroup recognizes the block of groups that a running service does
// not load.
func isDevelopmentGroup(block string) bool {
	groups, ok := strings.CutPrefix(block, "group ")
	return ok && groups != "" && !slices.ContainsFunc(strings.Fields(groups), func(name string) bool { return !isDevelopment(name) && !isForTests(name) })
}

// rubyStatements splits a file of Ruby. A block has the name of the statement
// that opens it, and the groups where it is one of these.
func rubyStatements(source string) []statement {
	var all []statement
	var blocks []string
	var current []token
	depth := 0
	finish := func() {
		s := statement{current, slices.Clone(blocks)}
		current = nil
		if len(s.tokens) == 0 {
			return
		}
		switch s.first() {
		case "end":
			blocks = blocks[:max(0, len(blocks)-1)]
			return
		case "if", "unless", "case", "begin", "def", "class", "module", "while", "until", "for":
			blocks = append(blocks, s.first())
		default:
			if s.has("do") && !s.has("end") {
				blocks = append(blocks, rubyBlock(s))
			}
		}
		all = append(all, s)
	}
	for _, t := range scan(withoutRubyComments(source), "#") {
		if depth = max(0, depth+t.nested()); len(blocks) > maxNesting {
			break
		}
		switch {
		case t.kind == ';', t.kind == lineEnd && depth == 0 && !endsOpen(current):
			finish()
		case t.kind != lineEnd:
			current = append(current, t)
		}
	}
	finish()
	return all
}

// rubyBlock names a block: a group by its symbols, another by its method.
func rubyBlock(s statement) string {
	if s.first() != "group" {
		return s.first()
	}
	return symbols(slices.DeleteFunc(slices.Clone(s.tokens[1:]), func(t token) bool { return t.is("do") }))
}

func endsOpen(tokens []token) bool { return len(tokens) > 0 && tokens[len(tokens)-1].kind == ',' }

// withoutRubyComments drops the blocks from =begin to =end, and what follows
// __END__.
func withoutRubyComments(source string) string {
	var kept []string
	inside := false
	for line := range strings.Lines(source) {
		switch {
		case strings.HasPrefix(line, "=begin"):
			inside = true
		case strings.HasPrefix(line, "=end"):
			inside = false
		case strings.TrimSpace(line) == "__END__":
			return strings.Join(kept, "")
		case !inside:
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, "")
}
