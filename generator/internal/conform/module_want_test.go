package conform_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// values returns what is given to an error: the catalog's examples and defaults,
// or others of the same types.
func values(s *catalog.Status, others bool) (given []generator.Arg, object jsonvalue.Object) {
	for _, v := range append(slices.Clone(s.Args), s.Fields...) {
		value := v.Value
		if others {
			value = otherValue(s, v)
		}
		object = append(object, jsonvalue.Member{Name: v.Name, Value: value})
		text, isText := value.(string)
		if !isText {
			encoded, _ := json.Marshal(value)
			text = string(encoded)
		}
		given = append(given, generator.Arg{Name: v.Name, Text: text})
	}
	return given, object
}

// hostileText would end a string, or be a value, in some language.
const hostileText = "\"a\" 'b' `c` ${x} #{y} {z} {{w}} %s %d \\ \n\r\t\x00</script> 日 \u202e"

func otherValue(s *catalog.Status, m jsonvalue.Member) any {
	switch v := m.Value.(type) {
	case string:
		for _, h := range s.HeaderTexts {
			if strings.Contains(fmt.Sprint(h.Value), m.Name) {
				return "other " + v
			}
		}
		return hostileText
	case int64:
		return 1<<53 - 1 - v
	case float64:
		return -v / 3
	case bool:
		return !v
	case []any:
		return []any{}
	}
	return jsonvalue.Object{{Name: hostileText, Value: []any{nil, hostileText}}}
}

// want is the response that the catalog has for an error.
func (m *moduleTest) want(s *catalog.Status, path string, args []generator.Arg) *generator.Response {
	o := generator.Options{Body: m.body, Route: path, Method: http.MethodGet}
	probe, err := generator.NewResponse(s, o)
	if err != nil {
		m.Fatal(err)
	}
	for _, a := range args { // one that nothing shows is refused
		if _, err := generator.NewResponse(s, generator.Options{Body: m.body, Args: []generator.Arg{a}}); err == nil {
			o.Args = append(o.Args, a)
		}
	}
	if len(o.Args) == 0 {
		return raised(s, probe)
	}
	r, err := generator.NewResponse(s, o)
	if err != nil {
		m.Fatal(err)
	}
	return raised(s, r)
}

// raised takes away the example of what an error leaves to its framework, which sends
// nothing for one that a program raises.
func raised(s *catalog.Status, r *generator.Response) *generator.Response {
	if s.LeavesAllow() {
		r.Headers = slices.DeleteFunc(r.Headers, func(h catalog.Header) bool { return h.Name == "Allow" })
	}
	return r
}

// failure is what a framework's own failure of an HTTP status is answered with.
func (m *moduleTest) failure(status int, path, method string) *generator.Response {
	return m.failureOf(status, path, method, []any{})
}

// failureOf is the same with a list of invalid fields.
func (m *moduleTest) failureOf(status int, path, method string, invalid any) *generator.Response {
	o := generator.Options{Body: m.body, Route: path, Method: method}
	for _, name := range []string{"Allow", "WWW-Authenticate"} { // what HTTP demands, and only the framework knows
		o.Headers = append(o.Headers, catalog.Header{Name: name, Value: "x"})
	}
	failed := m.answering(status, invalid)
	if failed == nil {
		failed, o.HTTPStatus = m.bare(status), status
	}
	r, err := generator.NewResponse(failed, o)
	if err != nil {
		m.Fatal(err)
	}
	r.Headers = slices.DeleteFunc(r.Headers, func(h catalog.Header) bool { return h.Value == "x" })
	return r
}

// answering returns the error that answers what a framework fails with a status, nil
// for none.
func (m *moduleTest) answering(status int, invalid any) *catalog.Status {
	i := slices.IndexFunc(m.code.Statuses, func(s *catalog.Status) bool { return slices.Contains(s.Answers, status) })
	if i < 0 {
		return nil
	}
	s := *m.code.Statuses[i]
	if len(s.Args) > 0 {
		s.Args = jsonvalue.Object{{Name: "errors", Value: invalid}}
	}
	return &s
}

// bare returns a status of HTTP without what its catalog adds to it.
func (m *moduleTest) bare(status int) *catalog.Status {
	known := fmt.Sprint(status)
	if _, err := m.generator.Status("http/" + known); err != nil {
		known = map[bool]string{true: "400", false: "500"}[status < 500]
	}
	s, err := m.generator.Status("http/" + known)
	if err != nil {
		m.Fatal(err)
	}
	bare := *s
	bare.Args, bare.Fields, bare.Headers, bare.HeaderTexts = nil, nil, nil, nil
	bare.Code = fmt.Sprint(status)
	return &bare
}
