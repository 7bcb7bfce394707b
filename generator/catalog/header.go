package catalog

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Lookup returns the value of the named header; the case of name is ignored.
func Lookup(headers []Header, name string) (string, bool) {
	for _, h := range headers {
		if strings.EqualFold(h.Name, name) {
			return h.Value, true
		}
	}
	return "", false
}

// serverHeaders are written by every server itself: a value in a snippet would
// contradict or double it.
var serverHeaders = []string{"content-length", "date", "transfer-encoding"}

// Check reports why a snippet cannot send the header: the name is no token
// (RFC 9110, Section 5.6.2), the value is no field value in ASCII (Section
// 5.5), or the header belongs to the server or follows from the body.
func (h Header) Check() error {
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
	if len(h.Value) > maxHeaderValue {
		return fmt.Errorf("the value of %s is longer than %d bytes, more than servers send", h.Name, maxHeaderValue)
	}
	if strings.EqualFold(h.Name, "Content-Type") && !isJSONType(h.Value) {
		return errors.New("Content-Type must be application/json or end in +json, without parameters: the body is JSON")
	}
	return nil
}

// maxHeaderValue stays under the 8 KiB that Tomcat allows for a whole head.
const maxHeaderValue = 4 << 10

func notToken(r rune) bool {
	switch {
	case r >= '0' && r <= '9', r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z':
		return false
	}
	return !strings.ContainsRune("!#$%&'*+-.^_`|~", r)
}

func notFieldValue(r rune) bool { return r != '\t' && (r < ' ' || r > '~') }

func isJSONType(value string) bool {
	kind, subtype, ok := strings.Cut(value, "/")
	if !ok || kind == "" || subtype == "" || strings.ContainsFunc(kind+subtype, notToken) {
		return false
	}
	return value == "application/json" || strings.HasSuffix(subtype, "+json")
}
