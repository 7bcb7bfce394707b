package catalog

import "strings"

// RequiresHeader reports whether RFC 9110 demands the named header of a
// response: of its status, or because Upgrade is beside it.
func RequiresHeader(httpStatus int, headers []Header, name string) bool {
	if strings.EqualFold(requiredHeaders[httpStatus].name, name) {
		return true
	}
	_, upgrade := Lookup(headers, "Upgrade")
	return upgrade && strings.EqualFold(name, "Connection")
}
