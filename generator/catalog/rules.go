package catalog

import (
	"slices"
	"strconv"
	"strings"
)

func (l *loader) httpStatus(t table, s *Status) {
	if s.Family.Name == httpFamily {
		l.httpCode(t, s)
		return
	}
	c, ok := t["http_status"]
	if !ok {
		return
	}
	n, ok := c.value.(int64)
	if !ok {
		l.report(c, "must be a number")
		return
	}
	if err := CheckHTTPStatus(n); err != nil {
		l.report(c, "%v", err)
		return
	}
	s.HTTPStatus = int(n)
	if s.NoHTTP != "" {
		l.apart(t, "http_status", "no_http", "is beside no_http: a status either has an HTTP form or not")
	}
}

// httpCode takes the HTTP status from the code itself. A number above 599 is
// invalid (RFC 9110, Section 15), but some servers send one: such a status has
// a page that says so in no_http.
func (l *loader) httpCode(t table, s *Status) {
	n, err := strconv.Atoi(s.Code)
	if err != nil || len(s.Code) != 3 || n < 100 || n > 599 && s.NoHTTP == "" {
		l.report(t[self], "an HTTP status code is a number from 100 to 599")
		return
	}
	if c, ok := t["http_status"]; ok && c.value != int64(n) {
		l.report(c, "is %d for http/%d: give another number its own entry", n, n)
	}
	if s.NoHTTP == "" {
		s.HTTPStatus = n
	}
}

// isAssignable reports whether an enhanced code has a class and numbers that can be
// assigned (RFC 3463, Section 2).
func isAssignable(code string) bool {
	if !IsEnhanced(code) || !strings.Contains("245", code[:1]) {
		return false
	}
	class, rest, _ := strings.Cut(code, ".")
	subject, detail, _ := strings.Cut(rest, ".")
	return len(class) == 1 && len(subject) <= 3 && len(detail) <= 3
}

// isSnakeCase reports whether a name is words of lower-case letters and digits with _
// between them, and begins with a letter.
func isSnakeCase(name string) bool {
	return name != "" && isLower(name[0]) && !strings.HasSuffix(name, "_") && !strings.Contains(name, "__") &&
		strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789_") == ""
}

// checkStatus applies the rules that look at several keys of a status.
func (l *loader) checkStatus(t table, s *Status) {
	if !isSnakeCase(s.Name) {
		l.report(l.later(t[self], t["name"]), "needs a name in snake_case, %q is none", s.Name)
	}
	l.checkEnhanced(t, s)
	l.checkContent(t, s)
	if s.HTTPStatus != 0 {
		headers := s.Headers
		if s.LeavesAllow() {
			headers = slices.Concat(headers, []Header{{Name: "Allow"}})
		}
		if err := CheckHeaders(s.HTTPStatus, headers); err != nil {
			l.report(l.later(t[self], t["http_status"], t["headers"]), "%v", err)
		}
		if err := CheckSize(s.Headers); err != nil {
			l.report(l.later(t[self], t["headers"]), "%v", err)
		}
	}
}

// checkEnhanced holds the class of an enhanced code against the reply code
// (RFC 3463, Section 2).
func (l *loader) checkEnhanced(t table, s *Status) {
	switch {
	case s.Enhanced == "":
	case !isAssignable(s.Enhanced):
		l.report(t["enhanced"], "an enhanced status code looks like 5.5.4 (RFC 3463, Section 2)")
	case isDigit(s.Code[0]) && s.Enhanced[0] != s.Code[0]:
		l.report(t["enhanced"], "class %c does not go with reply code %s", s.Enhanced[0], s.Code)
	}
}

func (l *loader) checkContent(t table, s *Status) {
	for _, key := range []string{"fields", "body"} {
		c, ok := t[key]
		if !ok || !ForbidsContent(s.HTTPStatus) {
			continue
		}
		if at := l.later(t[self], t["http_status"], c); at.src != c.src {
			l.report(at, "%d carries no content, and cannot hold beside %s, which %s", s.HTTPStatus, key, t.lower(key))
		} else {
			l.report(c, "%d carries no content", s.HTTPStatus)
		}
	}
	l.checkMessageShown(t, s)
}

// checkNames reports two statuses of a family with one name.
func (l *loader) checkNames(f *Family) {
	first := make(map[string]*Status)
	for _, s := range f.statuses {
		other, ok := first[s.Name]
		if !ok {
			first[s.Name] = s
			continue
		}
		at := l.nameCell(s)
		above := l.nameCell(other)
		if l.rank(above) > l.rank(at) {
			at, above, other = above, at, s
		}
		l.report(at, "%q is the name of %s already (%s)", s.Name, other.ID(), above.place())
	}
}

func (l *loader) nameCell(s *Status) cell {
	return l.later(s.cells[self], s.cells["name"])
}
