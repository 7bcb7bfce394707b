package generator

import (
	"fmt"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// setProblem writes problem details (RFC 9457, Section 3.1).
func (r *Response) setProblem(s *catalog.Status, detail string) error {
	problem := jsonvalue.Object{
		{Name: "type", Value: s.ProblemType(r.Status)},
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
