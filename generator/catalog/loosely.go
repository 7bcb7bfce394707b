package catalog

import (
	"slices"
	"strings"
	"unicode"
)

// findLoosely returns the statuses that a text means, however its words are
// joined and spelled: by code, name or title or two of them, with the family in
// front or without ("404 Not Found", "HTTP_404_NOT_FOUND"), by a former name, or
// by an enhanced code.
func (f *Family) findLoosely(text string) []*Status {
	if IsEnhanced(text) {
		return f.findEnhanced(text)
	}
	wanted := key(text)
	if wanted == "" {
		return nil
	}
	rest, behind := strings.CutPrefix(wanted, key(f.Name))
	var found []*Status
	for _, s := range f.statuses {
		if s.called(wanted) || behind && rest != "" && s.called(rest) {
			found = append(found, s)
		}
	}
	return found
}

// called reports whether a key is that of one of the names of a status.
func (s *Status) called(wanted string) bool {
	code, name, title := key(s.Code), key(s.Name), key(s.Title)
	if code == "" {
		code = strings.ReplaceAll(s.Code, "-", "") // a number, or a range of them
	}
	switch wanted {
	case code, name, title, code + name, code + title:
		return true
	}
	return slices.ContainsFunc(s.Formerly, func(former string) bool {
		_, rest, qualified := strings.Cut(former, "/")
		return key(former) == wanted || qualified && key(rest) == wanted
	})
}

// key is what is left of a text for comparison: its letters and digits in lower
// case. A text without a letter has none, for its digits are apart for a
// reason: "5.5.4" is not 554.
func key(text string) string {
	if !strings.ContainsFunc(text, unicode.IsLetter) {
		return ""
	}
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, text)
}

// IsEnhanced reports whether a text is spelled like an enhanced status code
// (RFC 3463, Section 2).
func IsEnhanced(text string) bool {
	return strings.Count(text, ".") == 2 && strings.Trim(text, ".0123456789") == "" && !strings.Contains(text, "..") &&
		strings.Trim(text, ".") == text
}

// findEnhanced returns the statuses with an enhanced code. Where several have
// it, or none, those are meant that people search for with it.
func (f *Family) findEnhanced(code string) []*Status {
	var own, searched []*Status
	for _, s := range f.statuses {
		if s.Enhanced == code {
			own = append(own, s)
		}
		if slices.Contains(s.Keywords, code) {
			searched = append(searched, s)
		}
	}
	if len(own) == 1 || len(searched) == 0 {
		return own
	}
	if len(searched) == 1 || len(own) == 0 {
		return searched
	}
	return own
}
