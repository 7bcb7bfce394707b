package conform

import (
	"encoding/json"
	"fmt"
	"mime"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator"
)

// Compare returns what is wrong with a reply. It compares what a client relies
// on: the status, the headers of the response without regard to case, the
// media type, and the body as a JSON value. Reason phrase, Date, Content-Length
// and the spacing of JSON differ between servers and versions.
func Compare(got *Reply, want *generator.Response, omitted []string) []string {
	var wrong []string
	report := func(format string, args ...any) { wrong = append(wrong, fmt.Sprintf(format, args...)) }
	final := want
	if want.Final != nil {
		final = want.Final
		compareInterim(got.Interim, want, report)
	} else if len(got.Interim) > 0 {
		report("sends an interim response %d first", got.Interim[0].Status)
	}
	if got.Status != final.Status {
		report("sends status %d, not %d", got.Status, final.Status)
	}
	compareHeaders(got, final, omitted, report)
	compareBody(got, final, report)
	return wrong
}

func compareInterim(got []*Reply, want *generator.Response, report func(string, ...any)) {
	i := slices.IndexFunc(got, func(r *Reply) bool { return r.Status == want.Status })
	if i < 0 {
		report("sends no interim response %d", want.Status)
		return
	}
	if want.Status != 103 {
		return // no API sends headers with the others everywhere
	}
	compareHeaders(got[i], want, nil, report)
}

func compareHeaders(got *Reply, want *generator.Response, omitted []string, report func(string, ...any)) {
	for _, h := range want.Headers {
		omit := slices.ContainsFunc(omitted, func(name string) bool { return strings.EqualFold(name, h.Name) })
		values := got.Header.Values(h.Name)
		switch {
		case omit && slices.Contains(values, h.Value):
			report("sends %s: %s, which its template says it cannot", h.Name, h.Value)
		case omit:
		case len(values) == 0:
			report("sends no header %s", h.Name)
		case strings.EqualFold(h.Name, "Connection") && hasOption(values, h.Value):
		case !slices.Contains(values, h.Value):
			report("sends %s: %s, not %s", h.Name, strings.Join(values, ", "), h.Value)
		}
	}
}

// hasOption looks for a connection option: the server adds its own to the list
// (RFC 9110, Section 7.6.1).
func hasOption(values []string, option string) bool {
	return slices.ContainsFunc(strings.Split(strings.Join(values, ","), ","), func(v string) bool {
		return strings.EqualFold(strings.TrimSpace(v), option)
	})
}

func compareBody(got *Reply, want *generator.Response, report func(string, ...any)) {
	if !want.HasBody {
		if len(got.Body) > 0 {
			report("sends a body of %d bytes where there is none", len(got.Body))
		}
		return
	}
	mediaType, _, err := mime.ParseMediaType(got.Header.Get("Content-Type"))
	if err != nil || mediaType != want.MediaType {
		report("sends Content-Type %q, not %s", got.Header.Get("Content-Type"), want.MediaType)
	}
	sent, err := decode(got.Body)
	if err != nil {
		report("sends a body that is no JSON: %v: %s", err, excerpt(got.Body))
		return
	}
	text, err := json.Marshal(want.Body)
	if err != nil {
		panic(err) // a JSON value always has a text
	}
	expected, err := decode(text)
	if err != nil {
		panic(err)
	}
	if path, same := equal(sent, expected, "body"); !same {
		report("sends another value at %s: %s", path, excerpt(got.Body))
	}
}

// longestExcerpt is how much of a body a message shows, in bytes.
const longestExcerpt = 400

func excerpt(body []byte) string {
	if len(body) > longestExcerpt {
		return fmt.Sprintf("%q...", body[:longestExcerpt])
	}
	return fmt.Sprintf("%q", body)
}

func decode(text []byte) (any, error) {
	var v any
	err := json.Unmarshal(text, &v)
	return v, err
}

// equal compares two JSON values and returns the path of the first difference.
func equal(a, b any, path string) (string, bool) {
	switch b := b.(type) {
	case map[string]any:
		a, ok := a.(map[string]any)
		if !ok || len(a) != len(b) {
			return path, false
		}
		for name, want := range b {
			value, ok := a[name]
			if !ok {
				return path + "." + name, false
			}
			if at, same := equal(value, want, path+"."+name); !same {
				return at, false
			}
		}
		return "", true
	case []any:
		a, ok := a.([]any)
		if !ok || len(a) != len(b) {
			return path, false
		}
		for i := range b {
			if at, same := equal(a[i], b[i], fmt.Sprintf("%s[%d]", path, i)); !same {
				return at, false
			}
		}
		return "", true
	}
	return path, a == b
}
