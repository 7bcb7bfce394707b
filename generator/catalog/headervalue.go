package catalog

import (
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
)

// valueChecks are the rules of headers whose value a framework reads, and
// changes or drops where it is not what the header's definition says.
var valueChecks = map[string]func(Header) error{
	"connection":       checkConnection,
	"content-location": checkReference,
	"content-type":     checkContentType,
	"etag":             checkETag,
	"location":         checkReference,
}

func checkContentType(h Header) error {
	if !isJSONType(h.Value) {
		return errors.New("Content-Type must name a JSON type, without parameters, because the body is JSON: application/json, one that ends in +json, or application/x-amz-json-1.0 and the like")
	}
	return nil
}

// isJSONType reports whether a media type says that its content is one JSON
// text: its subtype has the word json. A range such as application/*+json is no
// type, and json-seq (RFC 7464) is a sequence of texts.
func isJSONType(value string) bool {
	kind, subtype, ok := strings.Cut(value, "/")
	if !ok || kind == "" || strings.ContainsFunc(kind+subtype, notToken) || strings.Contains(value, "*") {
		return false
	}
	words := strings.FieldsFunc(subtype, func(r rune) bool { return strings.ContainsRune("+-._", r) })
	return slices.Contains(words, "json") && !strings.HasSuffix(subtype, "json-seq")
}

// checkConnection refuses options that servers do not pass on.
func checkConnection(h Header) error {
	for option := range strings.SplitSeq(h.Value, ",") {
		if !slices.Contains([]string{"close", "keep-alive", "upgrade"}, strings.ToLower(strings.TrimSpace(option))) {
			return fmt.Errorf("%s is written by the server too: its options can be Upgrade, close and keep-alive (RFC 9110, Section 7.6.1)", h.Name)
		}
	}
	return nil
}

// checkETag demands an entity-tag: Tomcat puts quotes around another value.
func checkETag(h Header) error {
	opaque, quoted := strings.CutPrefix(strings.TrimPrefix(h.Value, "W/"), `"`)
	opaque, closed := strings.CutSuffix(opaque, `"`)
	if !quoted || !closed || strings.ContainsAny(opaque, "\" ") {
		return fmt.Errorf("the value of %s looks like \"v1\", with its quotes and without a space (RFC 9110, Section 8.8.3)", h.Name)
	}
	return nil
}

// checkReference demands a URI reference (RFC 3986, Section 4.1) in a form that
// Werkzeug leaves as it is: it escapes what no URI holds, and writes scheme and
// host in lower case.
func checkReference(h Header) error {
	u, err := url.Parse(h.Value)
	if err != nil {
		return fmt.Errorf("the value of %s is not a URI reference (RFC 3986, Section 4.1)", h.Name)
	}
	rest := strings.Replace(h.Value, u.Host, "", 1)
	if i := strings.IndexAny(rest, " \"<>[\\]^`{|}"); i >= 0 {
		return fmt.Errorf("the value of %s is not a URI reference (RFC 3986, Section 4.1): write %q as %%%02X", h.Name, rest[i], rest[i])
	}
	if !strings.HasPrefix(h.Value, u.Scheme) || u.Host != strings.ToLower(u.Host) {
		return fmt.Errorf("write scheme and host in the value of %s in lower case, as some frameworks do (RFC 3986, Section 6.2.2.1)", h.Name)
	}
	return nil
}
