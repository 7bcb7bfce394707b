package conform

import (
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
	c := &comparison{omitted: omitted}
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
	return c.wrong
}

type comparison struct {
	omitted []string // headers that the framework cannot send
	wrong   []string
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
	for _, h := range want.Headers {
		values := got.Header.Values(h.Name)
		option := isSharedList(h.Name) && hasMembers(values, h.Value)
		sent := option || slices.Contains(values, h.Value)
		switch {
		case slices.ContainsFunc(c.omitted, func(name string) bool { return strings.EqualFold(name, h.Name) }):
			if sent {
				c.report("sends %s: %s, which its template says it cannot", h.Name, h.Value)
			}
		case len(values) == 0:
			c.report("sends no header %s", h.Name)
		case !sent || len(values) > 1 && !option:
			c.report("sends %s: %s, not %s", h.Name, strings.Join(values, ", "), h.Value)
		}
	}
}

// isSharedList reports whether a header is a list that server and framework
// add members of their own to: connection options (RFC 9110, Section 7.6.1)
// and what else a response depends on (Section 12.5.5).
func isSharedList(name string) bool {
	return strings.EqualFold(name, "Connection") || strings.EqualFold(name, "Vary")
}

// hasMembers reports whether the lists hold each member of the wanted one.
func hasMembers(lists []string, want string) bool {
	got := members(strings.Join(lists, ","))
	for _, member := range members(want) {
		if !slices.Contains(got, member) {
			return false
		}
	}
	return true
}

func members(list string) []string {
	all := strings.Split(strings.ToLower(list), ",")
	for i, m := range all {
		all[i] = strings.TrimSpace(m)
	}
	return all
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
