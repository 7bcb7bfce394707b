package generator

import (
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsontree"
)

// setHeaders sets the headers, and takes the media type out of them.
func (c *composer) setHeaders() error {
	filling, err := c.filling()
	if err != nil {
		return err
	}
	texts, err := c.headerTexts(filling)
	if err != nil {
		return err
	}
	for _, h := range texts {
		own := catalog.Header{Name: h.Name, Value: h.Value.(string)} // an endpoint knows all values
		if err := own.Check(); err != nil {
			return err
		}
		c.response.addHeader(own)
	}
	if c.leavesAllow() {
		c.response.Headers = append(c.response.Headers, c.exampleOfAllow()...)
	}
	return catalog.CheckHeaders(c.response.Status, c.response.Headers)
}

// leavesAllow reports whether only a framework can say what Allow is.
func (c *composer) leavesAllow() bool {
	_, given := catalog.Lookup(c.options.Headers, "Allow")
	return c.status.LeavesAllow() && c.response.Status == c.status.HTTPStatus && !given
}

// exampleOfAllow returns the header that the page of the family http has, for an endpoint
// and its page.
func (c *composer) exampleOfAllow() []catalog.Header {
	s, ok := c.status.Family.HTTP(c.response.Status)
	if !ok {
		return nil
	}
	allow, ok := catalog.Lookup(s.Headers, "Allow")
	if !ok {
		return nil
	}
	return []catalog.Header{{Name: "Allow", Value: allow}}
}

// headerTexts joins the headers of the body, of the catalog and of the command
// line, the last of which win. The filling is that of the body.
func (c *composer) headerTexts(filling catalog.Filling) ([]catalog.HeaderText, error) {
	given, err := c.givenHeaders()
	if err != nil {
		return nil, err
	}
	var all []catalog.HeaderText
	if c.response.Shape != nil {
		texts, err := filling.Headers(c.response.Shape)
		if err != nil {
			return nil, err
		}
		for _, t := range texts {
			if _, own := catalog.Lookup(c.status.Headers, t.Name); !own {
				all = append(all, t)
			}
		}
	}
	for _, h := range c.status.HeaderTexts {
		value, err := jsontree.FillText(h.Value, func(ref jsontree.Ref) any {
			value, _ := c.status.Value(string(ref))
			return filling.Value(string(ref), value)
		})
		if err != nil {
			return nil, fmt.Errorf("%s: the header %s: %w", c.status.ID(), h.Name, err)
		}
		all = append(all, catalog.HeaderText{Name: c.spelling(h.Name), Value: value})
	}
	all = slices.DeleteFunc(all, func(h catalog.HeaderText) bool {
		_, replaced := catalog.Lookup(given, h.Name)
		return replaced
	})
	for _, h := range given {
		all = append(all, catalog.HeaderText{Name: h.Name, Value: h.Value})
	}
	return all, nil
}

// spelling returns the name of a header as the command line writes it.
func (c *composer) spelling(name string) string {
	for _, h := range c.options.Headers {
		if strings.EqualFold(h.Name, name) {
			return h.Name
		}
	}
	return name
}

// givenHeaders returns the headers of the command line that replace or add one.
// The value of a header that is one placeholder was taken as an arg before.
func (c *composer) givenHeaders() ([]catalog.Header, error) {
	var given []catalog.Header
	seen := make(map[string]bool)
	for _, h := range c.options.Headers {
		if err := h.Check(); err != nil {
			return nil, err
		}
		name := strings.ToLower(h.Name)
		if seen[name] && !h.IsCookie() {
			return nil, fmt.Errorf("header %s is given twice: join the values with a comma", h.Name)
		}
		seen[name] = true
		keep, err := c.checkGiven(h)
		if err != nil {
			return nil, err
		}
		if keep {
			given = append(given, h)
		}
	}
	return given, nil
}

// checkGiven refuses a header that would contradict the body, and leaves out one
// that is there already.
func (c *composer) checkGiven(h catalog.Header) (keep bool, err error) {
	for _, own := range c.status.HeaderTexts {
		refs := jsontree.Refs(own.Value)
		if !strings.EqualFold(own.Name, h.Name) || len(refs) == 0 {
			continue
		}
		if text, err := c.text(own.Value); err == nil && text == h.Value {
			return false, nil
		}
		return false, fmt.Errorf("the header %s of %s is made of %s, which the body shows too: set that with --arg", own.Name, c.status.ID(), joinRefs(refs))
	}
	if c.response.Shape != nil {
		for _, own := range c.response.Shape.Headers {
			if strings.EqualFold(own.Name, h.Name) && len(jsontree.Refs(own.Value)) > 0 && !fromRequest(own.Value) {
				return false, fmt.Errorf("the header %s belongs to the body%s, which is made of the same values", own.Name, named(c.response.Shape))
			}
		}
	}
	return true, nil
}

func fromRequest(tree any) bool {
	for _, ref := range jsontree.Refs(tree) {
		if _, ok := catalog.Member(ref, catalog.RequestPrefix); !ok {
			return false
		}
	}
	return true
}
