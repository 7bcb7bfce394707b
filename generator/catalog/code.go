package catalog

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/statusmith/statusmith/generator/internal/portable"
)

// maxCode is how long a code may be, in bytes.
const maxCode = 128

// checkCode reports why a text cannot be a code. A company's codes are what its
// clients know, so nearly all are taken: "auth/invalid-email", "-32601". What
// is refused ends a comment or an item of a selection, or means something else
// in one.
func checkCode(code string) error {
	switch {
	case len(code) > maxCode || strings.ContainsFunc(code, notCode):
		return fmt.Errorf("a code has up to %d printable ASCII characters, without a space, a comma or a quote", maxCode)
	case strings.Contains(code, "*/") || strings.Contains(code, "-->") || strings.Contains(code, "--!>"):
		return errors.New("a code holds no */ and no -->, which end a comment")
	case !strings.ContainsFunc(code, isLetterOrDigit):
		return errors.New("a code needs a letter or a digit: its page and its route are named by those")
	case strings.EqualFold(code, allItem) || isClass(strings.ToLower(code)):
		return fmt.Errorf("%q selects several statuses on the command line: choose another code", code)
	}
	return nil
}

func isLetterOrDigit(r rune) bool { return r != '-' && r != '_' && r < 0x80 && isWord(byte(r)) }

func notCode(r rune) bool { return r <= ' ' || r > '~' || r == ',' || r == '\'' || r == '"' }

// derive leaves of a text what a file name, a route and an identifier can hold
// in any system: ASCII letters, digits, - and _. Every run of others becomes one
// separator, none at an end.
func derive(text string, separator byte) string {
	var b strings.Builder
	apart := false
	for i := range len(text) {
		c := text[i]
		if !isWord(c) {
			apart = true
			continue
		}
		if apart && b.Len() > 0 {
			b.WriteByte(separator)
		}
		apart = false
		b.WriteByte(c)
	}
	return b.String()
}

func isWord(c byte) bool {
	return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-' || c == '_'
}

// Slug returns what stands for the code in file names, routes and addresses:
// "auth-invalid-email" for auth/invalid-email. No two statuses of a family have
// one that differs only by case.
func (s *Status) Slug() string { return derive(s.Code, '-') }

// Heading returns what texts call a status by its code and a title: "504 Parameter Not
// Implemented", or the title alone where it is the code in words.
func Heading(code, title string) string {
	if words := key(title); words != "" && words == key(code) {
		return title
	}
	return code + " " + title
}

// Route returns where the status is answered among others: "/smtp/504".
func (s *Status) Route() string { return "/" + s.Family.Name + "/" + s.Slug() }

// maxPage bounds the name of a page, in bytes: a file system takes 255, with an
// extension and what marks a file that is being written.
const maxPage = 200

// Page returns the name of the page of the status in the folder of its family:
// "504-parameter-not-implemented", or "order_not_found" where the name is the code.
func (s *Status) Page() string {
	page, name := s.Slug(), strings.ReplaceAll(s.Name, "_", "-")
	if !strings.EqualFold(strings.ReplaceAll(page, "_", "-"), name) || s.Family.isTaken(page) {
		page += "-" + name
	}
	return strings.TrimRight(page[:min(len(page), maxPage)], "-")
}

// isTaken reports whether a page is the index of the family to a generator of sites,
// as README and a page named after its folder are, or a device to Windows.
func (f *Family) isTaken(page string) bool {
	index := []string{"index", "readme", strings.ToLower(f.Name)}
	return slices.Contains(index, strings.ToLower(page)) || portable.IsReserved(page)
}

// nameOf is the name of a status that states only its code: snake_case, where
// the code has enough letters for it.
func nameOf(code string) string {
	var b strings.Builder
	runes := []rune(derive(strings.NewReplacer("-", " ", "_", " ").Replace(code), '_'))
	for i, r := range runes {
		if unicode.IsUpper(r) && i > 0 && runes[i-1] != '_' && beginsWord(runes, i) {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// beginsWord reports whether the capital at i begins a word: "E" does in
// InvalidEmail and in HTTPError, but "T" does not in HTTPError.
func beginsWord(runes []rune, i int) bool {
	return unicode.IsLower(runes[i-1]) || i+1 < len(runes) && unicode.IsLower(runes[i+1])
}

// checkCodes reports two codes of a family that cannot be told apart by what is
// derived of them. Routers and file systems that ignore case would take one for
// the other.
func (l *loader) checkCodes(f *Family) {
	first := make(map[string]*Status)
	for _, s := range f.statuses {
		slug, page := "/"+strings.ToLower(s.Slug()), strings.ToLower(s.Page())
		switch other, met := first[slug], first[page]; {
		case other != nil && strings.EqualFold(other.Code, s.Code):
			l.meeting(s, other, "differs only by case from %s in %s: some frameworks answer both at one route")
		case other != nil:
			l.meeting(s, other, "is the same as %s in %s where only letters, digits, - and _ can be, as in a route: "+slug[1:])
		case met != nil:
			l.meeting(s, met, "has the same page as %s in %s: "+page)
		}
		first[slug], first[page] = s, s
	}
}

// meeting reports the status that comes later of two. The format takes the ID
// and the place of the other.
func (l *loader) meeting(s, other *Status, format string) {
	at, above := s.cells[self], other.cells[self]
	if l.precedes(at, above) {
		at, above, other = above, at, s
	}
	l.report(at, format, other.ID(), above.place())
}

// checkFamily reports why a family cannot have a name.
func (l *loader) checkFamily(name string) error {
	switch {
	case !isFamilyName(name):
		return errors.New("a family is named with lower-case letters, digits, - and _")
	case name == allItem || isClass(name):
		return fmt.Errorf("%q selects several statuses on the command line: choose another name for the family", name)
	case portable.IsReserved(name):
		return fmt.Errorf("%q is the name of a device in Windows, where its pages need a folder: choose another name for the family", name)
	case l.taken == nil || slices.Contains(familyOrder, name):
		return nil
	}
	if what := l.taken(name); what != "" {
		return fmt.Errorf("%q is %s on the command line: choose another name for the family", name, what)
	}
	return nil
}
