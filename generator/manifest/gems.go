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
	var listed []string // of %w[a b].each, while its block may call gem with each
	for _, s := range rubyStatements(source) {
		if words := s.eachWord(); len(words) > 0 {
			listed = words
		}
		s = s.fromDependency()
		name, found := s.firstText()
		switch method := s.first(); {
		case slices.ContainsFunc(s.blocks, isDevelopmentGroup):
		case s.asksForVariable():
			for _, word := range listed {
				g.names.add(word, false)
			}
		case method == "eval_gemfile":
			if other := s.anyText(); other != "" {
				g.add(path.Join(path.Dir(file), other))
			}
		case !found:
		case method == "gem" && !s.isForDevelopment(), isDependency(method):
			g.names.addAt(name, newest(s.constraints()), false)
		}
	}
}

func isDependency(method string) bool {
	return strings.HasSuffix(method, ".add_dependency") || strings.HasSuffix(method, ".add_runtime_dependency")
}

// fromDependency cuts off what is in front of a call that adds a dependency, as in
// Gem::Specification.new { |s| s.add_dependency "rails" }.
func (s statement) fromDependency() statement {
	if i := slices.IndexFunc(s.tokens, func(t token) bool { return t.kind == word && isDependency(t.value) }); i > 0 {
		s.tokens = s.tokens[i:]
	}
	return s
}

// constraints returns the strings behind the name of a gem, which say what version it
// has.
func (s statement) constraints() string {
	var all []string
	for _, t := range s.tokens {
		if t.kind == text {
			all = append(all, t.value)
		} else if len(all) > 0 && !strings.ContainsRune(",[]", t.kind) {
			break
		}
	}
	return strings.Join(all[min(1, len(all)):], ", ")
}

// eachWord returns the words that a statement goes through, as in
// %w[railties actionpack].each.
func (s statement) eachWord() []string {
	if len(s.tokens) < 3 || s.tokens[0].kind != '%' || !s.tokens[1].is("w") || !s.has("each") {
		return nil
	}
	var words []string
	for _, t := range s.tokens[3:] {
		if strings.ContainsRune(")]}>", t.kind) {
			break
		}
		words = append(words, t.value)
	}
	return words
}

// asksForVariable reports whether a statement calls gem with what a block is
// given.
func (s statement) asksForVariable() bool {
	for i, t := range s.tokens {
		if !t.is("gem") || i+1 == len(s.tokens) {
			continue
		}
		if next := s.tokens[i+1]; next.kind == word || next.kind == '(' && i+2 < len(s.tokens) && s.tokens[i+2].kind == word {
			return true
		}
	}
	return false
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
