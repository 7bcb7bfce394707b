package catalog

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

const setCookie = "Set-Cookie"

// Cookies returns the values of Set-Cookie, the one header that a response may
// carry several times: its values cannot be joined (RFC 6265, Section 3).
func Cookies(headers []Header) []string {
	var cookies []string
	for _, h := range headers {
		if h.IsCookie() {
			cookies = append(cookies, h.Value)
		}
	}
	return cookies
}

// IsCookie reports whether the header is Set-Cookie, in whatever case.
func (h Header) IsCookie() bool { return strings.EqualFold(h.Name, setCookie) }

// cookieAttributes cannot be names of cookies in Python.
var cookieAttributes = []string{"comment", "domain", "expires", "httponly", "max-age", "partitioned", "path", "samesite", "secure", "version"}

// checkCookies reports several cookies that no client keeps apart, or that a
// framework, which sends each by its name, cannot name.
func checkCookies(httpStatus int, headers []Header) error {
	cookies := Cookies(headers)
	if len(cookies) < 2 {
		return nil
	}
	if IsInterim(httpStatus) {
		return errors.New("an interim response carries one Set-Cookie at most")
	}
	var names []string
	for _, c := range cookies {
		name, _, ok := strings.Cut(c, "=")
		switch {
		case !ok || name == "" || strings.ContainsFunc(name, notToken):
			return fmt.Errorf("Set-Cookie %q does not begin with name=value (RFC 6265, Section 4.1.1)", c)
		case slices.Contains(names, name):
			return fmt.Errorf("the cookie %s is set twice (RFC 6265, Section 4.1.1)", name)
		case slices.Contains(cookieAttributes, strings.ToLower(name)):
			return fmt.Errorf("a cookie cannot be named %s, which is an attribute of cookies", name)
		}
		names = append(names, name)
	}
	return nil
}
