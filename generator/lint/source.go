package lint

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/token"
)

// A source is code that is searched for values that contain others.
type source struct {
	code         string
	quoted       []bool   // what is in a string, by byte
	constructors []string // what the language writes in front of the parenthesis around members
}

func newSource(code string, f *generator.Framework) *source {
	s := &source{code: code, quoted: make([]bool, len(code)), constructors: []string{"entry", "dict", "Hash", "Object.assign"}}
	for _, v := range []any{jsonvalue.Object{{Name: "a", Value: "b"}}, []any{"a"}} {
		if name, _, ok := strings.Cut(f.Literal(v, 0), "("); ok {
			s.constructors = append(s.constructors, name)
		}
	}
	at := 0
	for t := range token.All(f.Language, code) {
		if t.Kind == token.String || t.Kind == token.Head || t.Kind == token.Middle || t.Kind == token.Tail {
			for i := range len(t.Text) {
				s.quoted[at+i] = true
			}
		}
		at += len(t.Text)
	}
	return s
}

// open returns the place of the innermost bracket that is open at a place, -1
// where none is.
func (s *source) open(at int) int {
	depth := 0
	for i := at - 1; i >= 0; i-- {
		if s.quoted[i] {
			continue
		}
		switch s.code[i] {
		case ')', ']', '}':
			depth++
		case '(', '[', '{':
			if depth == 0 {
				return i
			}
			depth--
		}
	}
	return -1
}

// patterns are compiled at the first use, so that a print does not pay for them.
var patterns = sync.OnceValue(func() (p struct{ grows, changes, collects, filled, binds, member *regexp.Regexp }) {
	p.grows = regexp.MustCompile(`^\s*(\?\.|\.)(merge|update|put|putAll|assign|tap|store|deep_merge|set|add|Add|TryAdd|Merge|setdefault)\b|^\s*\|\s*[{\w]`)
	p.changes = regexp.MustCompile(`^\s*\[|^\s*\.\w+\s*=[^=]`)
	p.collects = regexp.MustCompile(`(\.|\b)(put|putAll|add|Add|store|merge|update|setdefault|(List|Map)\.of|asList)$`)
	p.filled = regexp.MustCompile(`(?m)^\s*([A-Za-z_$][\w$]*)\.(put|add)\(`)
	p.binds = regexp.MustCompile(`([A-Za-z_$][\w$]*)\s*(?:[:]?=)\s*$`)
	p.member = regexp.MustCompile(`"([^"\\\n]*)"(\s*(?::|=>|\])|,)|'([^'\\\n]*)'(\s*(?::|=>|\])|,)`)
	return p
})

// addsAt reports whether the value between two places becomes a part of another
// one there, or is changed later under its name.
func (s *source) addsAt(from, to int, r *generator.Response) bool {
	if s.encloses(from, r) || patterns().grows.MatchString(s.code[to:]) {
		return true
	}
	bound := patterns().binds.FindStringSubmatch(s.code[:from])
	if at := s.open(from); bound == nil || at >= 0 && s.code[at] == '(' {
		return false
	}
	return s.addsTo(bound[1], to, r)
}

// addsLater reports whether the variable that statements fill becomes a part of
// another value after the last of them.
func (s *source) addsLater(r *generator.Response) bool {
	filled := patterns().filled.FindAllStringSubmatchIndex(s.code, -1)
	if filled == nil {
		return false
	}
	last := filled[len(filled)-1]
	return s.addsTo(s.code[last[2]:last[3]], last[1], r)
}

// addsTo reports whether a variable becomes a part of another value, or is
// changed, after a place.
func (s *source) addsTo(variable string, after int, r *generator.Response) bool {
	p := patterns()
	name := regexp.MustCompile(`(^|[^\w$."'])` + regexp.QuoteMeta(variable) + `\b`)
	for _, at := range name.FindAllStringSubmatchIndex(s.code[after:], -1) {
		begin, end := after+at[3], after+at[1]
		if s.quoted[begin] {
			continue
		}
		if keyword := strings.HasPrefix(s.code[end:], "="); keyword {
			continue
		}
		if s.encloses(begin, r) || p.grows.MatchString(s.code[end:]) || p.changes.MatchString(s.code[end:]) {
			return true
		}
	}
	return false
}

// encloses reports whether what begins at a place is a member of an object or an
// item of a list.
func (s *source) encloses(at int, r *generator.Response) bool {
	bracket := s.open(at)
	if bracket < 0 {
		return false
	}
	before := strings.TrimRight(s.code[:at], " \t\r\n")
	head := strings.TrimRight(s.code[:bracket], " \t\r\n")
	switch s.code[bracket] {
	case '[':
		return true
	case '(':
		return s.collectsAt(bracket)
	}
	if (strings.HasSuffix(before, "body:") || strings.HasSuffix(before, "json:")) && s.holds(bracket, strconv.Itoa(r.Status)) {
		return false // the options of an answer
	}
	for _, sign := range []string{":", "=>", "]=", "] =", "...", "**", ","} {
		if strings.HasSuffix(before, sign) {
			return true
		}
	}
	return strings.HasSuffix(before, "=") && strings.HasSuffix(head, "new") || before == s.code[:bracket+1] && strings.HasSuffix(head, "=")
}

// holds reports whether a text is between a bracket and the one that closes
// it.
func (s *source) holds(bracket int, text string) bool {
	for end := bracket + 1; end < len(s.code); end++ {
		if !s.quoted[end] && s.code[end] == '}' && s.open(end) == bracket {
			return strings.Contains(s.code[bracket:end], text)
		}
	}
	return false
}

// members returns the strings that are where names of members are.
func (s *source) members() []string {
	var names []string
	for _, at := range patterns().member.FindAllStringSubmatchIndex(s.code, -1) {
		group := 2
		if at[group] < 0 {
			group = 6
		}
		before := strings.TrimRight(s.code[:at[0]], " \t\r\n")
		comma := s.code[at[1]-1] == ','
		if bracket := s.open(at[0]); comma && (bracket < 0 || s.code[bracket] != '(' || !s.collectsAt(bracket)) || strings.HasSuffix(before, ":") {
			continue // an item or a value
		}
		names = append(names, s.code[at[group]:at[group+1]])
	}
	return names
}

func (s *source) collectsAt(bracket int) bool {
	head := strings.TrimRight(s.code[:bracket], " \t\r\n")
	return patterns().collects.MatchString(head) || slices.ContainsFunc(s.constructors, func(c string) bool { return strings.HasSuffix(head, c) })
}
