package lint

import (
	"fmt"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

// A calledCase is a status of sentinel.toml, and what code that answers with it
// has to show.
type calledCase struct {
	name     string
	body     string // another than the family's
	marks    []mark // of a function and a statement
	function []mark // of a function alone
}

var calledCases = []calledCase{
	{
		name: "name_of_first",
		marks: []mark{
			{"the status", "556"}, {"the media type", "application/sentinel+json"}, {"a member of the body", "sentinel_member"},
			{"a value of the body", "sentinel member"}, {"the message", "sentinel message of "},
			{"the name of a header", "X-Sentinel-Error"}, {"the value of a header", "sentinel header of "},
			{"the name of a header of the body", "X-Sentinel-Body"}, {"the value of a header of the body", "sentinel of name_of_first"},
			{"a header of the request", "X-Sentinel-First"}, {"a header of the request", "X-Sentinel-Second"},
			{"the name of a header made of the request", "X-Sentinel-Request"},
			{"traceparent", "traceparent"}, {"an arg", "sentinel_text"}, {"an arg", "sentinel_whole"}, {"an arg", "sentinel_part"},
			{"an arg", "sentinel_yes"}, {"an arg", "sentinel_list"}, {"an arg", "sentinel_object"},
		},
		function: []mark{{"the name", "name_of_first"}},
	}, {
		name: "name_of_second",
		marks: []mark{
			{"the status", "557"}, {"the message", "sentinel message without values"},
			{"a default", "271828"}, {"a default", "sentinel item"}, {"a default", "sentinel value"}, {"a default", "sentinel default"},
		},
		function: []mark{{"a field", "sentinel_default"}, {"a field", "sentinel_placed"}, {"a field", "sentinel_items"}},
	}, {
		name:  "name_of_fourth",
		marks: []mark{{"the status", "559"}, {"the message", "sentinel message of the fourth"}, {"a default", "314159"}},
	}, {
		name: "name_of_first", body: generator.BodyNone,
		marks: []mark{{"the status", "556"}, {"the value of a header", "sentinel header of "}},
	},
}

// called demands that functions and statements show what their catalog says.
func (l *linter) called() error {
	c, err := sentinelCatalog()
	if err != nil {
		return err
	}
	for _, form := range []generator.Form{generator.Function, generator.Statement} {
		if !l.whole.Has(form) {
			continue
		}
		for _, tt := range calledCases {
			s, err := c.Find("sentinel/" + tt.name)
			if err != nil {
				return err
			}
			marks := tt.marks
			if form == generator.Function {
				marks = append(marks[:len(marks):len(marks)], tt.function...)
			}
			if err := l.calledIn(form, s, tt.body, marks); err != nil {
				return err
			}
		}
	}
	return nil
}

// The variable of the request value that only a header shows is set, with the
// name of the request's header, tested, and sent.
const (
	requestVariable     = "second"
	requestVariableUses = 4
)

func (l *linter) calledIn(form generator.Form, s *catalog.Status, body string, marks []mark) error {
	dialects := l.whole.Dialects
	if form == generator.Statement || len(dialects) == 0 {
		dialects = []string{""}
	}
	variants := make([]generator.Options, 0, len(dialects)+1)
	for _, dialect := range dialects {
		variants = append(variants, generator.Options{Dialect: dialect})
	}
	if form == generator.Function && l.whole.LeavesOutTypes() {
		variants = append(variants, generator.Options{Untyped: true})
	}
	selection := catalog.Selection{{Text: s.ID(), Statuses: []*catalog.Status{s}}}
	written := make(map[string]string)
	for _, o := range variants {
		o.Form, o.Body, o.Constants = form, body, generator.Off
		code, err := l.silent.RenderSelection(selection, o)
		if err != nil {
			return fmt.Errorf("%s: a %s: %w", l.whole.Source(), form, err)
		}
		text := squeezed(code.Snippet)
		for _, m := range marks {
			if !strings.Contains(text, squeezed(m.text)) {
				return fmt.Errorf("%s: a %s leaves out %s", l.whole.Source(), form, m.part)
			}
		}
		if s.Name == calledCases[0].name && body == "" && strings.Count(text, requestVariable) < requestVariableUses {
			return fmt.Errorf("%s: a %s leaves out the value of a header made of the request", l.whole.Source(), form)
		}
		if other, ok := written[code.Snippet]; ok {
			return fmt.Errorf("%s: a %s with %q is the same as with %q", l.whole.Source(), form, o, other)
		}
		written[code.Snippet] = o.String()
	}
	return nil
}
