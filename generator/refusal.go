package generator

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
)

// A Refusal is a header that a framework cannot send at all.
type Refusal struct {
	Value  string // a part of the values that it holds for; "" for all
	Reason string // a clause
}

// refusal returns the reason why a response cannot be sent, or "".
func (f *Framework) refusal(headers []catalog.Header) string {
	for _, key := range f.RefusalKeys() {
		refusal := f.Refuse[key]
		for _, h := range headers {
			if namesHeader(key, h.Name) && strings.Contains(h.Value, refusal.Value) {
				return fmt.Sprintf("it cannot send the header %s: %s", h.Name, refusal.Reason)
			}
		}
	}
	return ""
}

// namesHeader compares a name with one of the front matter, which may end in *.
func namesHeader(key, name string) bool {
	key, name = strings.ToLower(key), strings.ToLower(name)
	if prefix, ok := strings.CutSuffix(key, "*"); ok {
		return strings.HasPrefix(name, prefix)
	}
	return key == name
}

// sendsMedia reports whether the framework writes JSON with a media type, "" for
// no body.
func (f *Framework) sendsMedia(mediaType string) bool {
	if mediaType == "" || len(f.Media) == 0 {
		return true
	}
	return slices.ContainsFunc(f.Media, func(pattern string) bool {
		ok, _ := path.Match(pattern, mediaType) // of a sound pattern
		return ok
	})
}

func isBadPattern(pattern string) bool {
	_, err := path.Match(pattern, "")
	return err != nil || strings.Count(pattern, "/") != 1
}

// RefusalKeys returns the keys of Refuse, sorted.
func (f *Framework) RefusalKeys() []string { return slices.Sorted(maps.Keys(f.Refuse)) }

func (f *Framework) refusalsAreWhole() bool {
	for _, r := range f.Refuse {
		if r.Reason == "" {
			return false
		}
	}
	return true
}

// A CannotSendError says why a framework cannot answer with a response that
// others can.
type CannotSendError struct {
	Framework string // its title
	Why       string
}

func (e *CannotSendError) Error() string {
	return fmt.Sprintf("no snippet for %s: %s", e.Framework, e.Why)
}

// Reason returns the clause alone.
func (e *CannotSendError) Reason() string { return e.Why }

// checkSends reports what the framework cannot do of a response.
func (f *Framework) checkSends(r *Response) error {
	why := ""
	switch {
	case catalog.IsInterim(r.Status) && !slices.Contains(f.Interim, r.Status):
		why = fmt.Sprintf("it has no API that sends the interim response %d", r.Status)
	case r.Method != catalog.DefaultMethod && !f.routesMethods:
		why = fmt.Sprintf("its template answers GET only, not %s: it does not use .Method", r.Method)
	case !f.sendsMedia(r.MediaType):
		why = fmt.Sprintf("it cannot send JSON as %s, only as %s", r.MediaType, strings.Join(f.Media, " and "))
	default:
		why = f.refusal(r.Headers)
	}
	if why != "" {
		return &CannotSendError{f.Title, why}
	}
	return nil
}
