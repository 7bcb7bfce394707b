package catalog

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// IsInterim reports whether an HTTP status announces a later, final response
// (RFC 9110, Section 15.2).
func IsInterim(httpStatus int) bool { return httpStatus >= 100 && httpStatus < 200 }

// ForbidsContent reports whether a response with this status has no content
// (RFC 9110, Sections 15.2, 15.3.5, 15.3.6 and 15.4.5).
func ForbidsContent(httpStatus int) bool {
	return IsInterim(httpStatus) || httpStatus == 204 || httpStatus == 205 || httpStatus == 304
}

// requiredHeaders lists what RFC 9110 demands of every response with a status.
var requiredHeaders = map[int]struct{ name, section string }{
	101: {"Upgrade", "15.2.2"},
	206: {"Content-Range", "15.3.7"},
	401: {"WWW-Authenticate", "15.5.2"},
	405: {"Allow", "15.5.6"},
	407: {"Proxy-Authenticate", "15.5.8"},
	426: {"Upgrade", "15.5.22"},
}

// CheckHeaders reports headers that do not go with an HTTP status or with each
// other: one that RFC 9110 demands and that is missing, or one that cannot be
// sent with it.
func CheckHeaders(httpStatus int, headers []Header) error {
	if need, ok := requiredHeaders[httpStatus]; ok {
		if _, ok := Lookup(headers, need.name); !ok {
			return fmt.Errorf("HTTP %d needs the header %s (RFC 9110, Section %s)", httpStatus, need.name, need.section)
		}
	}
	_, upgrade := Lookup(headers, "Upgrade")
	connection, _ := Lookup(headers, "Connection")
	if upgrade && !strings.Contains(strings.ToLower(connection), "upgrade") {
		return errors.New(`the header Upgrade needs Connection = "Upgrade" (RFC 9110, Section 7.8)`)
	}
	if httpStatus == 304 {
		for _, name := range metadata {
			if _, ok := Lookup(headers, name); ok {
				return fmt.Errorf("HTTP 304 is sent without %s, which describes a content (RFC 9110, Section 15.4.5)", name)
			}
		}
	}
	return checkCookies(httpStatus, headers)
}

// metadata lists headers that Werkzeug takes away from a 304.
var metadata = []string{"Allow", "Content-Encoding", "Content-Language", "Content-MD5", "Content-Range"}

// CheckHTTPStatus reports why a number cannot be the final status of a
// response: servers refuse or misread anything outside 200 to 599.
func CheckHTTPStatus(n int64) error {
	if n < 200 || n > 599 {
		return fmt.Errorf("HTTP status %d is outside 200 to 599, which is what a server can send as its answer", n)
	}
	return nil
}

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
		if err := CheckHeaders(s.HTTPStatus, s.Headers); err != nil {
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
