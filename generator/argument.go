package generator

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/statusmith/statusmith/generator/jsontree"
	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/spelling"
)

// An Arg is a value for an arg or a field of a status, in place of the
// catalog's. Its text is read as the type of the catalog's value; a list or an
// object is JSON.
type Arg struct{ Name, Text string }

func (o *Options) args() []string {
	values := make([]string, len(o.Args))
	for i, a := range o.Args {
		values[i] = a.Name + "=" + a.Text
	}
	return values
}

func (o *Options) addArg(value string) error {
	name, text, ok := strings.Cut(value, "=")
	if !ok || name == "" {
		return &OptionError{"arg", value, "has no name and value: write it as NAME=VALUE"}
	}
	o.Args = append(slices.Clip(o.Args), Arg{name, text})
	return nil
}

// readArgs reads the args that are given, by name or as the header that consists
// of one.
func (c *composer) readArgs() error {
	c.args = make(map[string]any)
	for _, a := range c.options.Args {
		if _, twice := c.args[a.Name]; twice {
			return fmt.Errorf("the arg %s is given twice", a.Name)
		}
		if err := c.setArg(a); err != nil {
			return err
		}
	}
	for _, h := range c.options.Headers {
		for _, own := range c.status.HeaderTexts {
			ref, alone := own.Value.(jsontree.Ref)
			if !alone || !strings.EqualFold(own.Name, h.Name) || h.IsCookie() {
				continue
			}
			before, given := c.args[string(ref)]
			if err := c.setArg(Arg{string(ref), h.Value}); err != nil {
				return fmt.Errorf("the header %s is the arg %s, which the body shows too: %w", own.Name, ref, err)
			}
			if given && before != c.args[string(ref)] {
				return fmt.Errorf("the header %s and the arg %s contradict each other: one of them is enough", own.Name, ref)
			}
		}
	}
	return nil
}

func (c *composer) setArg(a Arg) error {
	example, ok := c.status.Value(a.Name)
	if !ok {
		return c.unknownArg(a.Name)
	}
	value, problem := readArg(example, a.Text)
	if problem == "" {
		if err := jsonvalue.Check(value); err != nil {
			problem = "cannot be sent: " + err.Error()
		}
	}
	if problem != "" {
		return &OptionError{"arg", a.Name + "=" + a.Text, problem}
	}
	c.args[a.Name] = value
	return nil
}

func (c *composer) unknownArg(name string) error {
	var known []string
	for _, m := range slices.Concat(c.status.Args, c.status.Fields) {
		known = append(known, m.Name)
	}
	if len(known) == 0 {
		return fmt.Errorf("unknown arg %q: %s has none", name, c.status.ID())
	}
	if hint := spelling.Hint(name, known); hint != "" {
		return fmt.Errorf("unknown arg %q%s", name, hint)
	}
	return fmt.Errorf("unknown arg %q; %s has %s", name, c.status.ID(), strings.Join(known, ", "))
}

// readArg reads a text as a value of the type of the example.
func readArg(example any, text string) (value any, problem string) {
	switch example.(type) {
	case int64:
		n, err := strconv.ParseInt(text, 10, 64)
		if err != nil {
			return nil, "is not a whole number"
		}
		return n, ""
	case float64:
		f, err := strconv.ParseFloat(text, 64)
		if err != nil || !json.Valid([]byte(text)) {
			return nil, "is not a number"
		}
		return f, ""
	case bool:
		if text != "true" && text != "false" {
			return nil, "is not true or false"
		}
		return text == "true", ""
	case string:
		return text, ""
	}
	value, err := jsonvalue.Parse(text)
	if err != nil {
		return nil, "is not JSON: " + err.Error()
	}
	switch _, isList := value.([]any); example.(type) {
	case []any:
		if !isList {
			return nil, "is not a list in JSON"
		}
	default:
		if _, ok := value.(jsonvalue.Object); !ok {
			return nil, "is not an object in JSON"
		}
	}
	return value, ""
}
