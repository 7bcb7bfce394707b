package conform

import (
	"fmt"
	"mime"
	"net/http"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

// Compare returns what is wrong with a reply. It compares what a client relies
// on: the status, the headers of the response without regard to case, the
// media type, and the body as a JSON value. Reason phrase, Date, Content-Length
// and the spacing of JSON differ between servers and versions.
//
// In place of a wrong header that excused names, it returns the name.
func Compare(got *Reply, want *generator.Response, omitted, excused []string) (wrong, excepted []string) {
	c := &comparison{omitted: omitted, excused: excused}
	final := want
	if want.Final != nil {
		final = want.Final
		c.interim(got.Interim, want)
	}
	for _, r := range got.Interim {
		if want.Final == nil || r.Status != want.Status {
			c.report("sends an interim response %d first", r.Status)
		}
	}
	if got.Status != final.Status {
		c.report("sends status %d, not %d", got.Status, final.Status)
	}
	c.headers(got, final)
	c.body(got, final)
	return c.wrong, c.excepted
}

// CompareHead returns what is wrong with a reply to HEAD, which is that to GET
// without its body (RFC 9110, Section 9.3.2).
func CompareHead(got *Reply, want *generator.Response, omitted []string) []string {
	c := &comparison{omitted: omitted}
	if got.Status != want.Status {
		c.report("sends status %d, not %d", got.Status, want.Status)
	}
	c.headers(got, want)
	if want.HasBody {
		c.mediaType(got.Header.Values("Content-Type"), want.MediaType)
	}
	c.body(got, &generator.Response{})
	return c.wrong
}

// CompareRefusal returns what is wrong with a reply to another method than the
// endpoint's. A 405 names the right one (RFC 9110, Section 15.5.6).
func CompareRefusal(got *Reply, status int, method string) []string {
	c := &comparison{}
	if got.Status != status {
		c.report("sends status %d, not %d", got.Status, status)
	}
	if allow := got.Header.Values("Allow"); status == http.StatusMethodNotAllowed && !hasOption(allow, method) {
		c.report("sends Allow: %s, which lacks %s", strings.Join(allow, ", "), method)
	}
	return c.wrong
}

type comparison struct {
	omitted  []string // headers that the framework cannot send
	excused  []string // headers that it may send in another way
	wrong    []string
	excepted []string // of excused, those that it does
}

func (c *comparison) report(format string, args ...any) {
	c.wrong = append(c.wrong, fmt.Sprintf(format, args...))
}

func (c *comparison) interim(got []*Reply, want *generator.Response) {
	i := slices.IndexFunc(got, func(r *Reply) bool { return r.Status == want.Status })
	if i < 0 {
		c.report("sends no interim response %d", want.Status)
		return
	}
	if want.Status != 103 {
		return // no API sends headers with the others everywhere
	}
	hints := &comparison{}
	hints.headers(got[i], want)
	for _, wrong := range hints.wrong {
		c.report("%s, with the interim response", wrong)
	}
}

func (c *comparison) headers(got *Reply, want *generator.Response) {
	seen := make(map[string]bool)
	for _, h := range want.Headers {
		name := strings.ToLower(h.Name)
		if seen[name] {
			continue
		}
		seen[name] = true
		values := valuesOf(want.Headers, h.Name)
		wrong := c.header(h.Name, got.Header.Values(h.Name), values)
		switch {
		case wrong == "":
		case containsFold(c.excused, h.Name):
			c.excepted = append(c.excepted, name)
		default:
			c.report("%s", wrong)
		}
	}
}

// header says what is wrong with the values of a header.
func (c *comparison) header(name string, got, want []string) string {
	shown := strings.Join(want, ", ")
	sent := slices.Equal(got, want)
	if listed(name) {
		sent = !slices.ContainsFunc(strings.Split(shown, ","), func(option string) bool { return !hasOption(got, option) })
	}
	switch {
	case containsFold(c.omitted, name):
		sent = sent || slices.ContainsFunc(want, func(value string) bool { return slices.Contains(got, value) })
		if sent && !serversOwn(name, shown) {
			return fmt.Sprintf("sends %s: %s, which its template says it cannot", name, shown)
		}
	case len(got) == 0:
		return "sends no header " + name
	case !sent:
		return fmt.Sprintf("sends %s: %s, not %s", name, strings.Join(got, ", "), shown)
	}
	return ""
}

// listed reports whether a server may add to a header what it has to say
// itself (RFC 9110, Sections 7.6.1 and 12.5.5).
func listed(name string) bool {
	return strings.EqualFold(name, "Connection") || strings.EqualFold(name, "Vary")
}

// serversOwn reports whether a server sends this of itself, to end or to keep
// a connection.
func serversOwn(name, value string) bool {
	return strings.EqualFold(name, "Connection") && !hasOption([]string{value}, "upgrade")
}

func valuesOf(headers []catalog.Header, name string) []string {
	var values []string
	for _, h := range headers {
		if strings.EqualFold(h.Name, name) {
			values = append(values, h.Value)
		}
	}
	return values
}

func containsFold(names []string, name string) bool {
	return slices.ContainsFunc(names, func(n string) bool { return strings.EqualFold(n, name) })
}

// hasOption looks for a member of a list; case does not matter.
func hasOption(values []string, option string) bool {
	return slices.ContainsFunc(strings.Split(strings.Join(values, ","), ","), func(v string) bool {
		return strings.EqualFold(strings.TrimSpace(v), strings.TrimSpace(option))
	})
}

func (c *comparison) body(got *Reply, want *generator.Response) {
	if !want.HasBody {
		if len(got.Body) > 0 {
			c.report("sends a body of %d bytes where there is none: %s", len(got.Body), excerpt(got.Body))
		}
		return
	}
	c.mediaType(got.Header.Values("Content-Type"), want.MediaType)
	if wrong := differences(got.Body, want.Body); len(wrong) > 0 {
		c.report("%s: %s", strings.Join(wrong, ", "), excerpt(got.Body))
	}
}

func (c *comparison) mediaType(sent []string, want string) {
	if len(sent) == 0 {
		c.report("sends no Content-Type")
		return
	}
	mediaType, params, err := mime.ParseMediaType(sent[0])
	charset, named := params["charset"]
	misread := named && !strings.EqualFold(charset, "utf-8") // RFC 8259, Section 8.1
	if err != nil || mediaType != want || misread || len(sent) > 1 {
		c.report("sends Content-Type %q, not %s", strings.Join(sent, ", "), want)
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
