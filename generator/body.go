package generator

import (
	"cmp"
	"errors"
	"fmt"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsontree"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// A composer makes the response of a status out of its texts and the values of
// their placeholders.
type composer struct {
	status   *catalog.Status
	options  Options
	response *Response
	args     map[string]any // given ones
}

// value returns what an arg or a field is in this response.
func (c *composer) value(name string, value any) any {
	if given, ok := c.args[name]; ok {
		return given
	}
	return value
}

// text fills the placeholders of a message or a header.
func (c *composer) text(tree any) (string, error) {
	filled, err := jsontree.FillText(tree, func(ref jsontree.Ref) any {
		value, _ := c.status.Value(string(ref))
		return c.value(string(ref), value)
	})
	text, _ := filled.(string)
	return text, err
}

func (c *composer) filling() (catalog.Filling, error) {
	message, err := c.text(c.status.MessageText)
	if c.options.Message != "" {
		message = c.options.Message
	}
	return catalog.Filling{
		Status: c.status, HTTPStatus: c.response.Status, Message: message, Value: c.value, Request: c.request,
	}, err
}

// request knows the request that an endpoint is for, and none of its headers.
func (c *composer) request(r catalog.RequestValue) any {
	switch r.Source {
	case catalog.RequestPath:
		return cmp.Or(c.options.Route, DefaultRoute)
	case catalog.RequestMethod:
		return c.response.Method
	}
	return jsontree.Absent
}

// setBody fills the body that goes with the status and the options.
func (c *composer) setBody() error {
	r, s := c.response, c.status
	b := r.Shape
	filling, err := c.filling()
	if err != nil {
		return err
	}
	if err := jsonvalue.Check(filling.Message); err != nil {
		return fmt.Errorf("message: %w", err)
	}
	r.HasBody = true
	switch {
	case b.Fixed():
		r.MediaType = b.MediaType
	case r.MediaType == "":
		r.MediaType = mediaJSON
	}
	r.Body, err = filling.Fill(b)
	var twice *jsontree.TwiceError
	switch {
	case errors.As(err, &twice):
		return fmt.Errorf("%s: the body%s has a member %q already", s.ID(), named(b), twice.Name)
	case err != nil:
		return err
	}
	if err := jsonvalue.Check(r.Body); err != nil {
		return fmt.Errorf("%s: the body%s: %w", s.ID(), named(b), err)
	}
	return nil
}

func named(b *catalog.Body) string {
	if b.Name == "" {
		return ""
	}
	return " " + b.Name
}

// chooseShape works out which body goes with the response; nil for none.
func (c *composer) chooseShape() error {
	o, s, r := c.options, c.status, c.response
	asked := o.Body
	if asked == BodyNone {
		asked = ""
	}
	if asked != "" {
		if err := checkBodyName(s.Family, asked); err != nil {
			return err
		}
		if s.HasBody {
			return fmt.Errorf("body %s has no effect: %s has a body of its own in the catalog", asked, s.ID())
		}
	}
	if catalog.ForbidsContent(r.Status) || o.Body == BodyNone || o.Body == "" && o.Fallback == BodyNone && s.Family.DefaultBody == "" && !s.HasBody {
		return nil
	}
	var err error
	r.Shape, err = s.Shape(r.Status, asked, o.Fallback)
	return err
}

func checkBodyName(f *catalog.Family, name string) error {
	err := f.CheckBody(name)
	if unknown, ok := err.(*catalog.UnknownBodyError); ok {
		return &OptionError{"body", name, unknown.Text()}
	}
	return err
}

// checkShown refuses options that nothing in the response would show.
func (c *composer) checkShown() error {
	r, s := c.response, c.status
	if c.options.Message != "" {
		switch {
		case r.Shape == nil && r.Status >= 200 && catalog.ForbidsContent(r.Status), catalog.IsInterim(r.Status):
			return fmt.Errorf("the message has no effect: HTTP %d carries no content", r.Status)
		case r.Shape == nil:
			return fmt.Errorf("the message has no effect: the body is none")
		case !r.Shape.Shows(catalog.RefMessage):
			return fmt.Errorf("the message has no effect: the body of %s does not show it", s.ID())
		}
	}
	for _, arg := range c.options.Args {
		if !c.shows(arg.Name) {
			return fmt.Errorf("the arg %s has no effect: nothing in the response of %s shows it", arg.Name, s.ID())
		}
	}
	return nil
}

func (c *composer) shows(name string) bool {
	if c.response.Shape != nil {
		if c.response.Shape.ShowsMember(name) {
			return true
		}
		if c.options.Message == "" && c.response.Shape.Shows(catalog.RefMessage) && c.status.Places(name) {
			return true
		}
	}
	return catalog.InHeaders(c.status.HeaderTexts, jsontree.Ref(name))
}

func joinRefs(refs []jsontree.Ref) string {
	names := make([]string, len(refs))
	for i, ref := range refs {
		names[i] = string(ref)
	}
	return strings.Join(names, " and ")
}

// BodyName returns the name of the body that an error has without an option
// that names one; "" for a body of its own.
func BodyName(s *catalog.Status, o Options) string {
	if s.HasBody {
		return ""
	}
	return cmp.Or(s.Family.DefaultBody, o.Fallback, BodyJSON)
}
