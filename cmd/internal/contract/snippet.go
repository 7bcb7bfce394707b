package contract

import (
	"encoding/json"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// Snippet is a snippet in the JSON of the command line contract, or the
// reason why there is none.
type Snippet struct {
	Family    string    `json:"family,omitempty"`
	Code      string    `json:"code,omitempty"`
	Statuses  []string  `json:"statuses,omitempty"` // of a module, or more than one
	Framework string    `json:"framework"`
	Language  string    `json:"language"`
	File      string    `json:"file,omitempty"`
	Form      string    `json:"form"`
	Snippet   string    `json:"snippet,omitempty"`
	Reason    string    `json:"reason,omitempty"`
	Response  *Response `json:"response,omitempty"`
}

// NewSnippet tells which statuses a framework is asked for, in which form.
func NewSnippet(f *generator.Framework, form generator.Form, statuses []*catalog.Status) Snippet {
	e := Snippet{Framework: f.Name, Language: f.Language, Form: string(form)}
	if form == generator.Module || len(statuses) > 1 {
		e.Statuses = catalog.IDs(statuses)
	} else {
		e.Family, e.Code = statuses[0].Family.Name, statuses[0].Code
	}
	return e
}

// SetCode tells the code, what it sends if it is of one status, and which of
// several statuses it has.
func (e *Snippet) SetCode(code *generator.Code) {
	e.File, e.Snippet = code.File, code.Text()
	if e.Statuses != nil {
		e.Statuses = catalog.IDs(code.Statuses)
		return
	}
	r := code.Response
	e.Response = &Response{Status: r.Status, Reason: r.Reason, Headers: generator.HeaderObject(r.AllHeaders())}
	if r.HasBody {
		e.Response.Body = RawBody(r.Body)
	}
}

// Response is what a snippet sends.
type Response struct {
	Status  int              `json:"status"`
	Reason  string           `json:"reason,omitempty"`
	Headers jsonvalue.Object `json:"headers,omitempty"`
	Body    json.RawMessage  `json:"body,omitempty"`
}
