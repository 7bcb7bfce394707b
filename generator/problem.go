package generator

import (
	"fmt"
	"strconv"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// problemTypes begins the problem types of statuses that HTTP does not have:
// they are documented in the catalog.
const problemTypes = "https://github.com/statusmith/statusmith/blob/main/statuses.toml#"

// setProblem writes problem details (RFC 9457, Section 3.1). "about:blank"
// stands for nothing but the HTTP status, so a status that sends the number of
// another gets a type of its own.
func (r *Response) setProblem(s *catalog.Status, detail string) error {
	kind := s.Type
	if kind == "" {
		kind = "about:blank"
		if s.Family.Name != "http" || s.Code != strconv.Itoa(r.Status) {
			kind = problemTypes + s.ID()
		}
	}
	problem := jsonvalue.Object{
		{Name: "type", Value: kind},
		{Name: "title", Value: s.Title},
		{Name: "status", Value: int64(r.Status)},
		{Name: "detail", Value: detail},
	}
	for _, m := range s.Fields {
		if _, taken := problem.Get(m.Name); taken || m.Name == "instance" {
			return fmt.Errorf("%s: the field %q means something else in a problem body (RFC 9457, Section 3.1)", s.ID(), m.Name)
		}
	}
	r.Body = append(problem, s.Fields...)
	return nil
}
