package catalog

import (
	"fmt"
	"slices"
	"strings"
)

// A Header is one HTTP header field. The name keeps the spelling of the catalog.
type Header struct {
	Name  string
	Value string
}

// A HeaderText is a header whose value is a string, or a text with placeholders
// (package jsontree).
type HeaderText struct {
	Name  string
	Value any
}

// Lookup returns the value of the named header; the case of name is ignored.
func Lookup(headers []Header, name string) (string, bool) {
	for _, h := range headers {
		if strings.EqualFold(h.Name, name) {
			return h.Value, true
		}
	}
	return "", false
}

// serverHeaders are written by the servers themselves: a value in a snippet
// would contradict or double theirs. Node refuses a Trailer without chunks.
var serverHeaders = []string{"content-length", "date", "server", "trailer", "transfer-encoding"}

// Check reports why a snippet cannot send the header: the name is not a token
// (RFC 9110, Section 5.6.2), the value is not a field value in ASCII (Section
// 5.5), or the header belongs to the server or follows from the body.
func (h Header) Check() error {
	if err := h.checkForm(); err != nil {
		return err
	}
	if check, ok := valueChecks[strings.ToLower(h.Name)]; ok {
		return check(h)
	}
	return nil
}

// checkForm leaves out what the header's own definition demands.
func (h Header) checkForm() error {
	if h.Name == "" || strings.ContainsFunc(h.Name, notToken) {
		return fmt.Errorf("header name %q is not a token (RFC 9110, Section 5.6.2)", h.Name)
	}
	if slices.Contains(serverHeaders, strings.ToLower(h.Name)) {
		return fmt.Errorf("%s is written by the server itself", h.Name)
	}
	if strings.ContainsAny(h.Value, "\r\n") {
		return fmt.Errorf("the value of %s holds a line break", h.Name)
	}
	if strings.ContainsFunc(h.Value, notFieldValue) {
		return fmt.Errorf("the value of %s holds a character that is not printable ASCII (RFC 9110, Section 5.5)", h.Name)
	}
	if strings.Trim(h.Value, " \t") != h.Value {
		return fmt.Errorf("the value of %s begins or ends with white space, which is lost on the wire", h.Name)
	}
	if strings.Contains(h.Value, "\t") {
		return fmt.Errorf("the value of %s holds a tab, which not every server sends", h.Name)
	}
	if len(h.Value) > MaxHeaderValue {
		return fmt.Errorf("the value of %s is longer than %d bytes, more than servers send", h.Name, MaxHeaderValue)
	}
	return nil
}

// MaxHeaderValue is how long one value may be, in bytes.
const MaxHeaderValue = 4 << 10

// maxHeaders bounds all header fields of a response together, in bytes. Tomcat
// answers 500 where a head is longer than 8 KiB; the rest of that is for the
// status line and for what servers add.
const maxHeaders = 7 << 10

// CheckSize reports header fields that are together longer than every server
// sends.
func CheckSize(headers []Header) error {
	size := 0
	for _, h := range headers {
		size += len(h.Name) + len(": ") + len(h.Value) + len("\r\n")
	}
	if size > maxHeaders {
		return fmt.Errorf("the headers are %d bytes together, more than the %d that every server sends", size, maxHeaders)
	}
	return nil
}

func notToken(r rune) bool {
	switch {
	case r >= '0' && r <= '9', r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z':
		return false
	}
	return !strings.ContainsRune("!#$%&'*+-.^_`|~", r)
}

func notFieldValue(r rune) bool { return r != '\t' && (r < ' ' || r > '~') }
