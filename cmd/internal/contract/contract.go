// Package contract holds the JSON of the command line contract: programs rely on
// its keys.
package contract

import (
	"encoding/json"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// Status is a status in the JSON of the command line contract.
type Status struct {
	Family     string           `json:"family"`
	Code       string           `json:"code"`
	Name       string           `json:"name"`
	Title      string           `json:"title"`
	Summary    string           `json:"summary,omitempty"`
	Spec       string           `json:"spec,omitempty"`
	HTTPStatus int              `json:"http_status,omitempty"`
	Enhanced   string           `json:"enhanced,omitempty"`
	Method     string           `json:"method,omitempty"`
	Headers    jsonvalue.Object `json:"headers,omitempty"`
	Body       json.RawMessage  `json:"body,omitempty"`
	Deprecated string           `json:"deprecated,omitempty"`
	Meta       jsonvalue.Object `json:"meta,omitempty"`
	Args       jsonvalue.Object `json:"args,omitempty"`
	Fields     jsonvalue.Object `json:"fields,omitempty"`
}

// NewStatus tells a status with the response that the options make of it.
func NewStatus(s *catalog.Status, o generator.Options) Status {
	e := Status{
		Family: s.Family.Name, Code: s.Code, Name: s.Name, Title: s.Title, Summary: s.Summary,
		Spec: s.Spec, HTTPStatus: s.HTTPStatus, Enhanced: s.Enhanced, Headers: generator.HeaderObject(s.Headers),
		Deprecated: s.Deprecated, Meta: s.Meta,
		Args: s.Args, Fields: s.Fields,
	}
	r, err := generator.NewResponse(s, o)
	if err != nil {
		return e
	}
	e.Headers = generator.HeaderObject(r.Headers)
	e.Method = r.Method
	if r.HasBody {
		e.Body = RawBody(r.Body)
	}
	return e
}

// RawBody keeps a body of null apart from no body at all.
func RawBody(body any) json.RawMessage {
	text, err := jsonvalue.Indent(body) // unlike json.Marshal, it writes < as it is
	if err != nil {
		panic(err) // a JSON value always has a text
	}
	return json.RawMessage(text)
}

// Framework is a framework in the JSON of the command line contract.
type Framework struct {
	Name     string   `json:"name"`
	Title    string   `json:"title"`
	Language string   `json:"language"`
	Aliases  []string `json:"aliases,omitempty"`
	Used     bool     `json:"used,omitempty"` // by the project around the current folder
}

// NewFramework tells a framework.
func NewFramework(f *generator.Framework, used bool) Framework {
	return Framework{Name: f.Name, Title: f.Title, Language: f.Language, Aliases: f.Aliases, Used: used}
}
