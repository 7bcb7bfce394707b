package catalog

import (
	"fmt"
	"slices"
)

// invalidFields is the arg of an answering error that gets the invalid fields.
const invalidFields = "errors"

// methodNotAllowed is sent with the methods of the route in Allow, which only a
// framework knows (RFC 9110, Section 15.5.6).
const methodNotAllowed = 405

// LeavesAllow reports whether an error leaves the header Allow to the frameworks
// that it answers 405 for.
func (s *Status) LeavesAllow() bool {
	_, own := Lookup(s.Headers, "Allow")
	return !own && s.HTTPStatus == methodNotAllowed && slices.Equal(s.Answers, []int{methodNotAllowed})
}

// answers reads the HTTP statuses that an error answers where a framework fails
// by itself. Nobody is there then to give an arg, but for the invalid fields.
func (l *loader) answers(t table, s *Status) {
	c, ok := t["answers"]
	if !ok {
		return
	}
	list, ok := c.value.([]any)
	if !ok {
		l.report(c, "must be a list of HTTP statuses, as in [422]")
		return
	}
	for _, item := range list {
		number, ok := item.(int64)
		if !ok || number < 400 || number > 599 {
			l.report(c, "must be a list of HTTP statuses from 400 to 599, as in [422]")
			return
		}
		if !slices.Contains(s.Answers, int(number)) {
			s.Answers = append(s.Answers, int(number))
		}
	}
	for _, arg := range s.Args {
		_, isList := arg.Value.([]any)
		if arg.Name != invalidFields || !isList {
			text := fmt.Sprintf("cannot answer for a framework, which has no %s to give: an answering error takes no arg but errors, a list", arg.Name)
			if slices.Contains(s.Answers, methodNotAllowed) {
				text += ", and an error with answers = [405] no Allow, which the framework sets"
			}
			l.report(c, "%s", text)
		}
	}
	if s.HTTPStatus < 400 {
		l.report(c, "answers failures, so its http_status is 400 or above")
	}
}
