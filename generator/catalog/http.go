package catalog

import (
	"errors"
	"fmt"
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

// RequiresHeader reports whether RFC 9110 demands the named header of a
// response: of its status, or because Upgrade is beside it.
func RequiresHeader(httpStatus int, headers []Header, name string) bool {
	if strings.EqualFold(requiredHeaders[httpStatus].name, name) {
		return true
	}
	_, upgrade := Lookup(headers, "Upgrade")
	return upgrade && strings.EqualFold(name, "Connection")
}
