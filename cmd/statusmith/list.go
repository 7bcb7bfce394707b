package main

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/visible"
)

var tableFormats = []string{"table", "json"}

func newList(c *cli) *cobra.Command {
	var class, search, format string
	cmd := &cobra.Command{
		Use:   "list [FAMILY]",
		Short: "List the statuses of the catalog",
		Example: `  statusmith list smtp
  statusmith list --class 4xx
  statusmith list --search "time out" --format json`,
		Args:              wants(0, 1, "at most one family"),
		ValidArgsFunction: c.completeFamily,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := oneOf("format", format, tableFormats...); err != nil {
				return err
			}
			if cmd.Flags().Changed("class") {
				if err := oneOf("class", class, classes...); err != nil {
					return err
				}
			}
			all, err := c.generator.Catalog()
			if err != nil {
				return err
			}
			statuses, err := selected(all, args)
			if err != nil {
				return err
			}
			statuses = slices.DeleteFunc(statuses, func(status *catalog.Status) bool {
				return class != "" && status.Class() != class || !matches(status, search)
			})
			return c.printList(statuses, format)
		},
	}
	cmd.Flags().StringVar(&class, "class", "", "only codes of the class `4xx`")
	cmd.Flags().StringVar(&search, "search", "", "only statuses that mention all `WORDS`")
	cmd.Flags().StringVar(&format, "format", "table", "table or json")
	complete(cmd, "class", func() []string { return classes })
	complete(cmd, "format", func() []string { return tableFormats })
	return cmd
}

func selected(all *catalog.Catalog, families []string) ([]*catalog.Status, error) {
	if len(families) == 0 {
		return all.Statuses(), nil
	}
	f, err := all.FindFamily(families[0])
	if err != nil {
		return nil, err
	}
	return slices.Clone(f.Statuses()), nil
}

// matches reports whether the status mentions every word; case does not matter.
func matches(s *catalog.Status, words string) bool {
	text := strings.ToLower(strings.Join([]string{s.ID(), s.Name, s.Title, s.Message, s.Summary, s.Enhanced, s.UsedBy, s.Note}, "\n"))
	for _, word := range strings.Fields(strings.ToLower(words)) {
		if !strings.Contains(text, word) {
			return false
		}
	}
	return true
}

func (c *cli) printList(statuses []*catalog.Status, format string) error {
	var out output
	if format == "json" {
		entries := make([]listEntry, len(statuses))
		for i, status := range statuses {
			entries[i] = newListEntry(status, c.project.Options)
		}
		if err := out.json(entries); err != nil {
			return err
		}
		return c.flush(&out)
	}
	w := tabwriter.NewWriter(&out, 0, 0, 2, ' ', 0)
	write := func(cells ...string) { w.Write([]byte(visible.Text(strings.Join(cells, "\t")) + "\n")) }
	write("STATUS", "HTTP", "TITLE", "NAME")
	for _, status := range statuses {
		sent := "-"
		if status.HTTPStatus != 0 {
			sent = strconv.Itoa(status.HTTPStatus)
		}
		write(status.ID(), sent, status.Title, status.Name)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return c.flush(&out)
}

// listEntry is a status in the JSON of the command line contract.
type listEntry struct {
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
	Args       jsonvalue.Object `json:"args,omitempty"`
	Fields     jsonvalue.Object `json:"fields,omitempty"`
}

func newListEntry(s *catalog.Status, o generator.Options) listEntry {
	e := listEntry{
		Family: s.Family.Name, Code: s.Code, Name: s.Name, Title: s.Title, Summary: s.Summary,
		Spec: s.Spec, HTTPStatus: s.HTTPStatus, Enhanced: s.Enhanced, Headers: generator.HeaderObject(s.Headers),
		Args: s.Args, Fields: s.Fields,
	}
	r, err := generator.NewResponse(s, o)
	if err != nil {
		return e
	}
	e.Headers = generator.HeaderObject(r.Headers)
	e.Method = r.Method
	if r.HasBody {
		e.Body = rawBody(r.Body)
	}
	return e
}

// rawBody keeps a body of null apart from no body at all.
func rawBody(body any) json.RawMessage {
	text, err := jsonvalue.Indent(body) // unlike json.Marshal, it writes < as it is
	if err != nil {
		panic(err) // a JSON value always has a text
	}
	return json.RawMessage(text)
}

// json writes v with one member a line.
func (o *output) json(v any) error {
	text, err := visible.JSON(v)
	o.Write(text)
	return err
}
