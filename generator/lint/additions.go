package lint

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// deepest is the deepest level of indentation at which a body is looked for.
const deepest = 8

// addsToBody reports a snippet in which the body of the response becomes a part
// of another value, or gets members that the response does not have.
func (l *linter) addsToBody(c sentinelCase, code string) error {
	s := c.snippet
	if s.Final != nil {
		s = s.Final
	}
	if !s.HasBody {
		return nil
	}
	source := newSource(code, l.whole)
	for level := range deepest + 1 {
		literal := l.whole.Literal(s.Body, level)
		if at := strings.Index(code, literal); at >= 0 {
			if source.addsAt(at, at+len(literal), c.snippet.Response) {
				return l.adds(c.name)
			}
			break
		}
	}
	bare := *c.snippet.Response
	bare.Body, bare.HasBody, bare.MediaType = nil, false, ""
	without := *c.snippet
	without.Response, without.Final = &bare, nil
	plain, err := l.silent.Code(&without)
	if err != nil {
		return err
	}
	for _, name := range source.members() {
		if !strings.Contains(plain.Text(), name) && !l.ofResponse(name, s.Response) {
			return l.adds(c.name)
		}
	}
	return nil
}

func (l *linter) adds(name string) error {
	return fmt.Errorf("%s: the snippet of a response %s adds to the body", l.whole.Source(), name)
}

// ofResponse reports whether a name is one that a response brings along.
func (l *linter) ofResponse(name string, r *generator.Response) bool {
	if strings.HasPrefix(strings.ToLower(name), "content-") || strings.Contains(name, "/") {
		return true
	}
	body, _ := r.Body.(jsonvalue.Object)
	if _, ok := body.Get(name); ok {
		return true
	}
	return slices.ContainsFunc(body, func(m jsonvalue.Member) bool { return m.Value == name })
}

// A source is code that is searched for values that contain others.
type source struct {
	code         string
	quoted       []bool   // what stands in a string, by byte
	constructors []string // what the language writes in front of the parenthesis around members
}

func newSource(code string, f *generator.Framework) *source {
	s := &source{code: code, quoted: make([]bool, len(code)), constructors: []string{"entry", "dict", "Hash", "Object.assign"}}
	for _, v := range []any{jsonvalue.Object{{Name: "a", Value: "b"}}, []any{"a"}} {
		if name, _, ok := strings.Cut(f.Literal(v, 0), "("); ok {
			s.constructors = append(s.constructors, name)
		}
	}
	var quote byte
	for i := 0; i < len(code); i++ {
		switch ch := code[i]; {
		case quote != 0:
			s.quoted[i] = true
			if ch == '\\' && i+1 < len(code) {
				i++
				s.quoted[i] = true
			} else if ch == quote {
				quote = 0
			}
		case ch == '"' || ch == '\'' || ch == '`':
			quote, s.quoted[i] = ch, true
		}
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

var (
	grows    = regexp.MustCompile(`^\s*(\?\.|\.)(merge|update|put|putAll|assign|tap|store|deep_merge|set|add|Add|TryAdd|Merge|setdefault)\b|^\s*\|\s*[{\w]`)
	changes  = regexp.MustCompile(`^\s*\[|^\s*\.\w+\s*=[^=]`)
	collects = regexp.MustCompile(`(\.|\b)(put|putAll|add|Add|store|merge|update|setdefault)$`)
	binds    = regexp.MustCompile(`([A-Za-z_$][\w$]*)\s*(?:[:]?=)\s*$`)
)

// addsAt reports whether the value between two places becomes a part of another
// one there, or is changed later under its name.
func (s *source) addsAt(from, to int, r *generator.Response) bool {
	if s.encloses(from, r) || grows.MatchString(s.code[to:]) {
		return true
	}
	bound := binds.FindStringSubmatch(s.code[:from])
	if at := s.open(from); bound == nil || at >= 0 && s.code[at] == '(' {
		return false
	}
	name := regexp.MustCompile(`(^|[^\w$."'])` + regexp.QuoteMeta(bound[1]) + `\b`)
	for _, at := range name.FindAllStringSubmatchIndex(s.code[to:], -1) {
		begin, end := to+at[3], to+at[1]
		if begin < len(s.quoted) && s.quoted[begin] {
			continue
		}
		if keyword := strings.HasPrefix(s.code[end:], "="); keyword {
			continue
		}
		if s.encloses(begin, r) || grows.MatchString(s.code[end:]) || changes.MatchString(s.code[end:]) {
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
		for _, constructor := range s.constructors {
			if strings.HasSuffix(head, constructor) {
				return true
			}
		}
		return collects.MatchString(head)
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

// holds reports whether a text stands between a bracket and the one that closes
// it.
func (s *source) holds(bracket int, text string) bool {
	for end := bracket + 1; end < len(s.code); end++ {
		if !s.quoted[end] && s.code[end] == '}' && s.open(end) == bracket {
			return strings.Contains(s.code[bracket:end], text)
		}
	}
	return false
}

var memberName = regexp.MustCompile(`"([^"\\\n]*)"(\s*(?::|=>|\])|,)|'([^'\\\n]*)'(\s*(?::|=>|\])|,)`)

// members returns the strings that stand where names of members do.
func (s *source) members() []string {
	var names []string
	for _, at := range memberName.FindAllStringSubmatchIndex(s.code, -1) {
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
	return collects.MatchString(head) || slices.ContainsFunc(s.constructors, func(c string) bool { return strings.HasSuffix(head, c) })
}
