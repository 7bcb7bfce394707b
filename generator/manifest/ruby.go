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
	var s splitter
	for _, t := range scan(withoutRubyComments(source), "#") {
		if s.isTooDeep() {
			break
		}
		if s.take(t) {
			s.endRuby()
		}
	}
	s.endRuby()
	return s.all
}

// rubyOpeners are the words that open a block which end closes; do, behind a
// method, is another.
var rubyOpeners = []string{"if", "unless", "case", "begin", "def", "class", "module", "while", "until", "for"}

// endRuby ends a statement, which may open a block, or close one.
func (s *splitter) endRuby() {
	own := s.cut()
	switch first := own.first(); {
	case len(own.tokens) == 0:
		return
	case first == "end":
		s.leave()
		return
	case slices.Contains(rubyOpeners, first):
		s.blocks = append(s.blocks, first)
	case own.has("do") && !own.has("end"):
		s.blocks = append(s.blocks, rubyBlock(own))
	}
	s.all = append(s.all, own)
}

// rubyBlock names a block: a group by its symbols, another by its method.
func rubyBlock(s statement) string {
	if s.first() != "group" {
		return s.first()
	}
	return symbols(slices.DeleteFunc(slices.Clone(s.tokens[1:]), func(t token) bool { return t.is("do") }))
}

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
