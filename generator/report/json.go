package report

import (
	"bytes"

	"github.com/statusmith/statusmith/generator/visible"
)

// jsonFinding is a finding in the JSON of the command line contract.
type jsonFinding struct {
	File      string `json:"file"`
	Line      int    `json:"line"`
	Status    string `json:"status,omitempty"`
	Framework string `json:"framework,omitempty"`
	State     string `json:"state"`
	Reason    string `json:"reason,omitempty"`
}

// json writes an array of all findings.
func (r *Report) json(b *bytes.Buffer) error {
	entries := []jsonFinding{}
	for _, f := range r.Findings {
		entries = append(entries, jsonFinding{f.File, f.Line, f.Marker.Selection, f.Marker.Framework, string(f.State), f.Reason})
	}
	text, err := visible.JSON(entries)
	b.Write(text)
	return err
}
