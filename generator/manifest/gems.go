package manifest

import (
	"path"
	"slices"
	"strings"
)

// readGems reads the Gemfile of Bundler, also under its name gems.rb, and the
// specification of a gem.
func readGems(f *folder) index {
	manifests := f.matching("Gemfile", "gems.rb", "*.gemspec")
	if len(manifests) == 0 {
		return nil
	}
	g := gems{folder: f, names: newDependencies(asWritten), read: make(map[string]bool)}
	for _, name := range manifests {
		g.add(name)
	}
	return g.names
}

type gems struct {
	folder *folder
	names  *dependencies
	read   map[string]bool
}

func (g *gems) add(file string) {
	file = path.Clean(file)
	source, ok := g.folder.text(file)
	if !ok || g.read[file] {
		return
	}
	g.read[file] = true
	for _, s := range rubyStatements(source) {
		name, found := s.firstText()
		switch method := s.first(); {
		case slices.ContainsFunc(s.blocks, isDevelopmentGroup):
		case method == "eval_gemfile":
			if other := s.anyText(); other != "" {
				g.add(path.Join(path.Dir(file), other))
			}
		case !found:
		case method == "gem" && !s.isForDevelopment():
			g.names.add(name, false)
		case strings.HasSuffix(method, ".add_dependency") || strings.HasSuffix(method, ".add_runtime_dependency"):
			g.names.add(name, false)
		}
	}
}

// firstText returns the string that a statement has as its first argument,
// which old specifications write as %q<rails>.
func (s statement) firstText() (string, bool) {
	arguments := s.tokens[min(1, len(s.tokens)):]
	if len(arguments) > 0 && arguments[0].kind == '(' {
		arguments = arguments[1:]
	}
	switch {
	case len(arguments) == 0:
		return "", false
	case arguments[0].kind == text:
		return arguments[0].value, true
	case len(arguments) < 4 || arguments[0].kind != '%' || !arguments[1].is("q"):
		return "", false
	}
	var name strings.Builder
	for _, t := range arguments[3:] {
		switch {
		case t.kind == '>' || t.kind == ')' || t.kind == '}' || t.kind == ']':
			return name.String(), true
		case t.kind == word:
			name.WriteString(t.value)
		default:
			name.WriteRune(t.kind)
		}
	}
	return "", false
}

// anyText returns the last string of a statement's arguments, as in
// File.join(__dir__, "x").
func (s statement) anyText() (found string) {
	for _, t := range s.tokens {
		if t.is("if") || t.is("unless") {
			break
		}
		if t.kind == text {
			found = t.value
		}
	}
	return found
}

// isForDevelopment reports whether a gem is of such groups only: group: :test.
func (s statement) isForDevelopment() bool {
	for i, t := range s.tokens {
		if t.is("group") || t.is("groups") {
			return isDevelopmentGroup(symbols(s.tokens[i+1:]))
		}
	}
	return false
}

// symbols joins the names up to the next option.
func symbols(tokens []token) string {
	var names []string
	for i, t := range tokens {
		if t.kind != word && t.kind != text {
			continue
		}
		if i+1 < len(tokens) && tokens[i+1].kind == ':' {
			break
		}
		names = append(names, t.value)
	}
	return "group " + strings.Join(names, " ")
}

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
		switch s.first() {
		case "":
			return
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
