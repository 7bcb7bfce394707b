package literal

import (
	"errors"
	"fmt"
	"strings"

	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// A formParser reads the form of an [Expr].
type formParser struct {
	language *Language
	rest     string
	args     []string
}

var errArgumentLast = errors.New("an argument must come last")

func (p *formParser) chain() (Expr, error) {
	name := p.name()
	if err := p.language.checkFirst(name); err != nil {
		return Expr{}, err
	}
	e := Expr{head: name}
	for {
		var err error
		switch {
		case p.skip("."):
			err = p.member(&e, ".")
		case p.language.safe != "" && p.skip(p.language.safe):
			err = p.member(&e, p.language.safe)
		case p.skip("("):
			e.calls++
			err = p.argument(&e, "(", ")")
		case p.skip("["):
			err = p.argument(&e, "[", "]")
		default:
			return e, nil
		}
		if err != nil {
			return Expr{}, err
		}
	}
}

func (p *formParser) member(e *Expr, dot string) error {
	if e.arg != "" && p.language.width > 0 {
		return errArgumentLast
	}
	name := p.name()
	if err := p.language.CheckMember(name); err != nil {
		return err
	}
	*e = Expr{head: e.String() + dot + name, quotes: e.quotes, calls: e.calls}
	return nil
}

func (p *formParser) argument(e *Expr, open, end string) error {
	if e.arg != "" && p.language.width > 0 {
		return errArgumentLast
	}
	next := Expr{head: e.String() + open, tail: end, quotes: e.quotes, calls: e.calls, brackets: open == "["}
	if open == "(" && p.skip(end) {
		next.head, next.tail = next.head+end, ""
		*e = next
		return nil
	}
	text, quotes, err := p.value()
	if err != nil {
		return err
	}
	if !p.skip(end) {
		return fmt.Errorf("a bracket %s is not closed", open)
	}
	next.arg, next.quotes = text, next.quotes || quotes
	*e = next
	return nil
}

// value reads what is between brackets.
func (p *formParser) value() (text string, quotes bool, err error) {
	quote := p.language.quote
	switch {
	case p.language.symbol != nil && p.skip(":?"):
		quote = p.language.symbol
	case p.skip("?"):
	default:
		inner, err := p.chain()
		return inner.String(), inner.quotes, err
	}
	if len(p.args) == 0 {
		return "", false, errors.New("a ? has no argument")
	}
	arg := p.args[0]
	p.args = p.args[1:]
	return quote(arg), true, jsonvalue.Check(arg)
}

func (p *formParser) skip(text string) bool {
	rest, ok := strings.CutPrefix(p.rest, text)
	p.rest = rest
	return ok
}

func (p *formParser) name() string {
	end := strings.IndexFunc(p.rest, func(r rune) bool {
		return !(r == '_' || r == '@' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9')
	})
	if end < 0 {
		end = len(p.rest)
	}
	name := p.rest[:end]
	p.rest = p.rest[end:]
	return name
}

// checkFirst checks the name that an expression begins with.
func (l *Language) checkFirst(name string) error {
	if name == l.receiver && name != "" {
		return nil
	}
	name = strings.TrimPrefix(name, l.variable)
	if l.isEscaped(name) {
		return nil
	}
	return l.CheckIdentifier(name)
}

// CheckMember returns an error where name cannot be that of a member.
func (l *Language) CheckMember(name string) error {
	if isIdentifier(name) && (l.freeMembers || !l.isKeyword(name)) || l.isEscaped(name) {
		return nil
	}
	return l.CheckIdentifier(name)
}

// isEscaped reports whether name is a keyword that an @ makes a name of.
func (l *Language) isEscaped(name string) bool {
	word, ok := strings.CutPrefix(name, "@")
	return ok && l.escapes && l.isKeyword(word)
}

func (l *Language) isKeyword(name string) bool { return hasWord(l.keywords, name) }

// hasWord reports whether a word is one of those with spaces between them.
func hasWord(words, word string) bool {
	for w := range strings.FieldsSeq(words) {
		if w == word {
			return true
		}
	}
	return false
}
