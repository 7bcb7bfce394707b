package managed_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
)

// A shop is a catalog that people change: a family of statuses.
type shop struct {
	serial   int // of the next thing that gets a name
	header   string
	statuses []status
}

// A status is one of a shop, with what people change of it.
type status struct {
	name, formerly string
	http           int
	message        string
	headers        []string
	fields         []string
	args           []string
}

func newShop() shop {
	return shop{header: "no-store", statuses: []status{
		{name: "order_not_found", http: 404, message: "No order has this number"},
		{name: "rate_limited", http: 429, message: "Too many requests", fields: []string{"retry_after"}},
		{name: "card_declined", http: 402, message: "The card was declined"},
		{name: "quota_exceeded", http: 403, message: "The plan allows no more", args: []string{"limit"}},
	}}
}

// String writes the catalog, a block of lines a status.
func (s shop) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "[family.shop]\ntitle = \"Shop\"\nheaders = { Cache-Control = %q }\n", s.header)
	for _, st := range s.statuses {
		fmt.Fprintf(&b, "\n[shop.%s]\nhttp_status = %d\n", st.name, st.http)
		if st.formerly != "" {
			fmt.Fprintf(&b, "formerly = [\"shop/%s\"]\n", st.formerly)
		}
		text := st.message
		for _, arg := range st.args {
			text += ", {" + arg + "}"
		}
		fmt.Fprintf(&b, "message = %q\n", text)
		for _, list := range []struct {
			name    string
			entries []string
		}{{"headers", st.headers}, {"fields", st.fields}, {"args", st.args}} {
			var entries []string
			for i, name := range list.entries {
				value := fmt.Sprint(10 + i)
				if list.name == "headers" {
					value = `"on"`
				}
				entries = append(entries, name+" = "+value)
			}
			if len(entries) > 0 {
				fmt.Fprintf(&b, "%s = { %s }\n", list.name, strings.Join(entries, ", "))
			}
		}
	}
	return b.String()
}

func (s shop) clone() shop {
	s.statuses = slices.Clone(s.statuses)
	for i, st := range s.statuses {
		st.headers, st.fields, st.args = slices.Clone(st.headers), slices.Clone(st.fields), slices.Clone(st.args)
		s.statuses[i] = st
	}
	return s
}

// change changes one thing of the catalog, as somebody on a branch does: names
// are the branch's own.
func (s *shop) change(r *rand.Rand, branch string) {
	s.serial++
	name := fmt.Sprintf("%s_%d", branch, s.serial)
	st := &s.statuses[r.IntN(len(s.statuses))]
	switch r.IntN(9) {
	case 0, 1, 2:
		st.message = "Words of " + name
	case 3:
		st.fields = append(st.fields, name)
	case 4:
		st.args = append(st.args, name)
	case 5:
		st.headers = append(st.headers, "X-"+strings.ReplaceAll(name, "_", "-"))
	case 6:
		s.header = "max-age=" + fmt.Sprint(s.serial)
	case 7:
		if st.formerly == "" {
			st.formerly, st.name = st.name, name
		}
	default:
		s.add(r, name)
	}
	if len(s.statuses) > 3 && r.IntN(8) == 0 {
		i := r.IntN(len(s.statuses))
		s.statuses = slices.Delete(s.statuses, i, i+1)
	}
}

func (s *shop) add(r *rand.Rand, name string) {
	st := status{name: name, http: []int{400, 403, 404, 409, 410}[r.IntN(5)], message: "A new error"}
	s.statuses = slices.Insert(s.statuses, r.IntN(len(s.statuses)+1), st)
}
