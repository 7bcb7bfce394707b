package generator

import (
	"errors"
	"fmt"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
)

// lowestError is the first HTTP status that tells of an error.
const lowestError = 400

// moduleStatuses returns what of a selection a module takes.
func (f *Framework) moduleStatuses(sel catalog.Selection) (taken, left []*catalog.Status, err error) {
	taken, left, err = pick(sel, f.notInModule)
	if err == nil && len(taken) == 0 {
		err = errors.New("a module holds errors, and none of the statuses is one that HTTP sends with 400 or above")
	}
	return taken, left, err
}

// pick returns what of a selection can be written. What was named and cannot be
// is an error, what came with a group is left out.
func pick(sel catalog.Selection, refuses func(*catalog.Status) error) (taken, left []*catalog.Status, err error) {
	seen := make(map[*catalog.Status]bool)
	for _, item := range sel {
		for _, s := range item.Statuses {
			why := refuses(s)
			switch {
			case why != nil && !item.Group:
				return nil, nil, why
			case seen[s]:
			case why != nil:
				left = append(left, s)
			default:
				taken = append(taken, s)
			}
			seen[s] = true
		}
	}
	return taken, left, nil
}

func (f *Framework) notInModule(s *catalog.Status) error {
	switch {
	case s.HTTPStatus == 0:
		return &NoHTTPError{s}
	case s.HTTPStatus < lowestError:
		return fmt.Errorf("%s is sent with HTTP %d: a module takes errors, of 400 and above", s.ID(), s.HTTPStatus)
	case s.HasBody:
		return fmt.Errorf("%s has a body of its own: a module writes one body for all of its errors", s.ID())
	}
	if why := f.refusal(s.Headers); why != "" {
		return &CannotSendError{f.Title, why}
	}
	for i, h := range s.Headers { // twice is a cookie alone
		if _, twice := catalog.Lookup(s.Headers[:i], h.Name); twice {
			return fmt.Errorf("%s sets several cookies, which an error of a module cannot do: use --form function", s.ID())
		}
	}
	if len(s.NoHeaders) > 0 {
		return fmt.Errorf("%s leaves out the header %s of its body: a module sends the body's headers with every error: give it a body without, or use --form function", s.ID(), s.NoHeaders[0])
	}
	return nil
}

// leftOut says what code of a form does without, in one line; "" for nothing.
// takes is what it is for.
func leftOut(f Form, statuses []*catalog.Status, takes string) string {
	if len(statuses) == 0 {
		return ""
	}
	ids := catalog.IDs(statuses)
	const most = 6
	if len(ids) > most {
		ids = append(ids[:most-1], fmt.Sprintf("%d more", len(statuses)-most+1))
	}
	return fmt.Sprintf("left out of the %s: %s (a %[1]s takes %[3]s)", f, strings.Join(ids, ", "), takes)
}

// moduleBody returns the one body of the statuses.
func moduleBody(statuses []*catalog.Status, o Options) (*catalog.Body, error) {
	if o.Body == BodyNone {
		return nil, errors.New("body none has no effect on a module: its errors have a body")
	}
	if o.Body != "" {
		if err := checkBodyName(statuses[0].Family, o.Body); err != nil {
			return nil, err
		}
	}
	fallback := o.Fallback
	if fallback == BodyNone {
		fallback = ""
	}
	first, err := statuses[0].Shape(statuses[0].HTTPStatus, o.Body, fallback)
	if err != nil {
		return nil, err
	}
	for _, s := range statuses[1:] {
		body, err := s.Shape(s.HTTPStatus, o.Body, fallback)
		if err != nil {
			return nil, err
		}
		if body.Name != first.Name {
			return nil, fmt.Errorf("%s has the body %s and %s the body %s: a module has one; name it with --body, or write two modules",
				statuses[0].ID(), first.Name, s.ID(), body.Name)
		}
	}
	return first, nil
}
